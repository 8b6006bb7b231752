import { readFileSync } from "node:fs";
import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import type { CallInput } from "../lib/schema/call-input";
import { sharedPath } from "../scripts/shared";
import type { ReviewInput } from "./add-review";
import { askDatabaseWorker } from "./start-database-worker";

interface Fixtures {
  /** Opens a page in a browser context of its own. It is closed when the test ends, even if it fails. */
  openElsewhere: (options?: Pick<BrowserContextOptions, "javaScriptEnabled">) => Promise<Page>;
}

/** Tests know the address of the server from server.ts, which is chosen only when the workers already run. */
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

/** Stores judgements and notes in the database of the server under test, as the forms would. */
export const addReview = async (review: ReviewInput): Promise<void> =>
  void (await askDatabaseWorker("add-review", review));

/** A source document of ../shared/seeds. */
export const readSeed = (name: string): string => readFileSync(sharedPath(`seeds/${name}`), "utf8");
