import { copyFileSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { CallInput } from "../../schema/call-input";
import type { CallCorrection, ReadoutCorrection } from "../../schema/corrections";
import { closeDatabase } from "../client";
import { copyPostgresTemplate } from "../postgresql/test-databases";

/** The address of a migrated SQLite file of its own. */
export function copyTemplate(): string {
  const folder = process.env.TEST_DATABASES;
  if (!folder) throw new Error("No folder of test databases: vitest makes it (lib/data/testing/test-template.ts).");
  const file = join(mkdtempSync(join(folder, "test-")), "test.db");
  copyFileSync(join(folder, "template.db"), file);
  return `file:${file}`;
}

/** Gives a test file or test its own migrated database, which `DATABASE_URL` names from then on. */
export async function useFreshDatabase(): Promise<string> {
  const { PARALLAX_TEST_POSTGRES: cluster } = process.env;
  const url = cluster ? await copyPostgresTemplate(cluster) : copyTemplate();
  await closeDatabase();
  process.env.DATABASE_URL = url;
  return url;
}

/** A call with one short readout, with whatever a test specifies. */
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

/** The readouts of both parties of `makeCall`, with these texts. */
export function makeReadouts(left: string, right: string): CallInput["readouts"] {
  const { parties, readouts } = makeCall();
  const name = "Ministry of Foreign Affairs of Ostania";
  const issuer = { slug: "ostania-mfa", name, kind: "foreign-ministry" as const, party: parties[1]!.party };
  return [
    { ...readouts[0]!, text: left },
    { ...readouts[0]!, issuer, text: right },
  ];
}

/** A correction that changes nothing of a call of `makeCall` except what a test specifies. */
export function makeCorrection(changes: Partial<CallCorrection> = {}): CallCorrection {
  const { slug, title, kind, date, parties } = makeCall();
  const seats = parties.map(({ party, principal }) => ({ party: party.slug, principal }));
  return { slug, title, kind, date, parties: seats, readouts: [], ...changes };
}

/** A correction that changes nothing of the first readout of `makeCall` except what a test specifies. */
export function makeReadoutCorrection(changes: Partial<ReadoutCorrection> = {}): ReadoutCorrection {
  const { issuer, ...readout } = makeCall().readouts[0]!;
  return { ...readout, issuer: issuer.slug, ...changes };
}
