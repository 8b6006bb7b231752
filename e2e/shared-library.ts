// A shared library of a story's own, with a server and a database that nobody else uses.
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
  /** The link that the server has printed, by which the first administrator joins. */
  firstLink: () => string;
  /** Opens a browser of somebody's own. */
  open: (browser: Browser, options?: BrowserContextOptions) => Promise<Page>;
  /** Ends the server, and starts another one on the same database. */
  restart: (settings?: Record<string, string>) => Promise<void>;
  /** Ends the server, and removes its database. */
  stop: () => Promise<void>;
}

/**
 * Starts one; with what else is set in its environment.
 *
 * @param before settings of a server that is there before, such as one without accounts; by default none is
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
