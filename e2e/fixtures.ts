import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import type { CallInput } from "../lib/schema/call-input";

const HERE = dirname(fileURLToPath(import.meta.url));
const SEEDS = join(HERE, "../../shared/seeds");

interface Fixtures {
  /** Opens a page as of another reader, who shares no cookies; it is closed when the test ends, however it ends. */
  openElsewhere: (options?: Pick<BrowserContextOptions, "javaScriptEnabled">) => Promise<Page>;
}

/** Tests with the address of the server that server.ts started; it is known only once the workers run. */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, provide) => {
    await provide(process.env.PARALLAX_URL);
  },
  openElsewhere: async ({ browser, baseURL, javaScriptEnabled }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (options) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled, ...options });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from "@playwright/test";

/** Runs a script of this folder on the database of the server under test. */
function store(script: string, input: unknown): void {
  execFileSync(process.execPath, ["--conditions=react-server", "--import", "tsx", join(HERE, script)], {
    input: JSON.stringify(input),
    env: { ...process.env, DATABASE_URL: process.env.PARALLAX_DATABASE },
  });
}

/** Stores a call in the database of the server under test. */
export const addCall = (call: CallInput): void => store("add-call.ts", call);

/** What the forms of the review send. */
interface ReviewInput {
  judgements?: Record<string, string>[];
  notes?: Record<string, string>[];
}

/** Stores judgements and notes in the database of the server under test, as their forms send them. */
export const addReview = (review: ReviewInput): void => store("add-review.ts", review);

/** A source document that lies beside the project; null, and said so, where it does not. */
export function readSeed(name: string): string | null {
  const path = join(SEEDS, name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  console.log(`${name} is absent: it lies beside the project, not in it. What needs it is not checked here.`);
  return null;
}
