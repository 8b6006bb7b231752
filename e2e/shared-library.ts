// A shared library for one story, with its own server and database.
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { folderForDatabases } from "../lib/data/testing/memory-folder";
import { makeDatabase } from "./server";
import { SHARED, startParallax, type Running } from "./start-parallax";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export interface SharedLibrary {
  /** Such as "http://127.0.0.1:40123". */
  url: () => string;
  /** The link that the server printed, with which the first administrator joins. */
  firstLink: () => string;
  /** Opens a separate browser context for a person. */
  open: (browser: Browser, options?: BrowserContextOptions) => Promise<Page>;
  /** Restarts the server on the same database. */
  restart: (settings?: Record<string, string>) => Promise<void>;
  /** Ends the server, and removes its database. */
  stop: () => Promise<void>;
}

/**
 * Starts one, with further settings in its environment.
 *
 * @param before settings of a server that runs first, such as one without accounts; by default there is none
 */
export async function startSharedLibrary(
  settings: Record<string, string> = {},
  before?: Record<string, string>,
): Promise<SharedLibrary> {
  const folder = mkdtempSync(join(folderForDatabases(), "parallax-shared-"));
  const databaseUrl = await makeDatabase(folder, "shared");
  let running: Running = await startParallax(ROOT, databaseUrl, before ?? { ...SHARED, ...settings });
  return {
    url: () => running.url,
    firstLink: () => /http\S+\/invitations\/\S+/.exec(running.output)![0],
    open: async (browser, options) => (await browser.newContext({ baseURL: running.url, ...options })).newPage(),
    async restart(more = {}) {
      await running.stop();
      running = await startParallax(ROOT, databaseUrl, { ...SHARED, ...settings, ...more });
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
