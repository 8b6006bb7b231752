import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startParallax } from "./start-parallax";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Starts Parallax on a fresh database of its own; answers how to stop it. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-e2e-"));
  const databaseUrl = `file:${join(folder, "e2e.db")}`;
  const { url, stop } = await startParallax(ROOT, databaseUrl);
  process.env.PARALLAX_URL = url;
  process.env.PARALLAX_DATABASE = databaseUrl;
  return async () => {
    await stop();
    rmSync(folder, { recursive: true });
  };
}
