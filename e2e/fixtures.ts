import { readFileSync } from "node:fs";
import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import type { CallInput } from "../lib/schema/call-input";
import { sharedPath } from "../scripts/shared";
import type { ReviewInput } from "./add-review";
import { askDatabaseWorker } from "./start-database-worker";

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

/** Stores a call in the database of the server under test. */
export const addCall = async (call: CallInput): Promise<void> => void (await askDatabaseWorker("add-call", call));

/** Stores judgements and notes in the database of the server under test, as their forms send them. */
export const addReview = async (review: ReviewInput): Promise<void> =>
  void (await askDatabaseWorker("add-review", review));

/** A source document of ../shared/seeds. */
export const readSeed = (name: string): string => readFileSync(sharedPath(`seeds/${name}`), "utf8");
