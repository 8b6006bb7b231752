import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../prisma/migrate";
import type { CallInput } from "../schema/call-input";
import { closeDatabase } from "./client";

/** A migrated database of its own for one test file or test; `DATABASE_URL` names it from then on. */
export async function useFreshDatabase(): Promise<string> {
  const url = `file:${join(mkdtempSync(join(tmpdir(), "parallax-test-")), "test.db")}`;
  await migrate(url);
  await closeDatabase();
  process.env.DATABASE_URL = url;
  return url;
}

/** A call with one short readout; what a test cares about is given. */
export function makeCall(changes: Partial<CallInput> = {}): CallInput {
  const party = { slug: "velmora", name: "Velmora", adjective: "Velmoran" };
  const other = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };
  return {
    slug: "2030-01-02-marenov-ilves",
    title: "Marenov and Ilves, phone call",
    kind: "phone-call",
    date: "2030-01-02",
    parties: [
      { party, principal: "Ana Marenov, Foreign Minister" },
      { party: other, principal: "Jaan Ilves, Foreign Minister" },
    ],
    readouts: [
      {
        issuer: {
          slug: "velmora-mfa",
          name: "Ministry of Foreign Affairs of Velmora",
          kind: "foreign-ministry",
          party,
        },
        kind: "official-statement",
        extent: "full",
        language: "en",
        text: "The ministers spoke today.",
      },
    ],
    ...changes,
  };
}
