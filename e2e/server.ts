import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDatabaseWorker } from "./start-database-worker";
import { startParallax } from "./start-parallax";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Starts Parallax on a fresh database of its own, and what writes to it for the tests; answers how to stop both. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-e2e-"));
  const databaseUrl = `file:${join(folder, "e2e.db")}`;
  const { url, stop } = await startParallax(ROOT, databaseUrl);
  process.env.PARALLAX_URL = url;
  process.env.PARALLAX_DATABASE = databaseUrl;
  const stopWorker = await startDatabaseWorker();
  return async () => {
    stopWorker();
    await stop();
    rmSync(folder, { recursive: true });
  };
}
