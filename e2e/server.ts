import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves when the server says that it is ready; rejects with its output when it ends before. */
function whenReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (/Ready in/.test(output)) resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", (status) => reject(new Error(`The server ended with status ${status}:\n${output}`)));
  });
}

/** A running Parallax with a database of its own. */
export interface Running {
  url: string;
  databaseUrl: string;
  stop: () => Promise<void>;
}

/** Starts Parallax as a user does, on a free port and a fresh database of its own. */
export async function startParallax(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-e2e-"));
  const port = await freePort();
  const databaseUrl = `file:${join(folder, "e2e.db")}`;
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), DATABASE_URL: databaseUrl },
  });
  await whenReady(server);
  const stop = async () => {
    // A server that is gone already fires no event to wait for; the run would end there, and with status 0.
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error("The server ended before the tests did.");
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}`, databaseUrl, stop };
}

/** Starts the server that the tests share; answers how to stop it. */
export default async function startServer(): Promise<() => Promise<void>> {
  const { url, databaseUrl, stop } = await startParallax();
  process.env.PARALLAX_URL = url;
  process.env.PARALLAX_DATABASE = databaseUrl;
  return stop;
}
