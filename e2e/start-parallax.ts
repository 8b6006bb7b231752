import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves with what the server has said once it says that it is ready; rejects with that when it ends before. */
function whenReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (/Ready in/.test(output)) resolve(output);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", (status) => reject(new Error(`The server ended with status ${status}:\n${output}`)));
  });
}

/** What makes a library a shared one. */
export const SHARED = {
  PARALLAX_MODE: "shared",
  PARALLAX_SECRET: "a secret of the stories, with more than 32 characters",
};

export interface Running {
  /** Such as "http://127.0.0.1:40123". */
  url: string;
  /** What it said while it started. */
  output: string;
  /** Ends the server; throws when it had ended by itself. */
  stop(): Promise<void>;
}

/** Starts the Parallax of a folder as a user does, on a free port or on PORT; with what else is set in its environment. */
export async function startParallax(
  folder: string,
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<Running> {
  const port = settings.PORT ?? (await freePort());
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: folder,
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), DATABASE_URL: databaseUrl, ...settings },
  });
  const output = await whenReady(server);
  // What fails in the server is read beside the test that met it.
  server.stderr.pipe(process.stderr, { end: false });
  createInterface({ input: server.stdout }).on(
    "line",
    (line) => /^\{"level":"error"/.test(line) && console.error(line),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    output,
    async stop() {
      // A server that is gone already fires no event to wait for; the run would end there, and with status 0.
      if (server.exitCode !== null || server.signalCode !== null)
        throw new Error("The server ended before it was stopped.");
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    },
  };
}
