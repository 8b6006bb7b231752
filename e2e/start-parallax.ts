import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";

/** A free port. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Resolves with the server's output once it says that it is ready; rejects with the output if the server exits before. */
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

/** Settings that make a library a shared one. */
export const SHARED = {
  PARALLAX_MODE: "shared",
  PARALLAX_SECRET: "a secret of the stories, with more than 32 characters",
};

export interface Running {
  /** Such as "http://127.0.0.1:40123". */
  url: string;
  /** The output while it started. */
  output: string;
  /** Ends the server; throws if it had exited by itself. */
  stop(): Promise<void>;
}

/** Starts the Parallax of a folder as a user does, on a free port or on PORT, with further settings in its environment. */
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
  // Server errors are printed beside the test that met them.
  server.stderr.pipe(process.stderr, { end: false });
  createInterface({ input: server.stdout }).on(
    "line",
    (line) => /^\{"level":"error"/.test(line) && console.error(line),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    output,
    async stop() {
      // A server that has exited fires no further event; waiting for one would end the run with status 0.
      if (server.exitCode !== null || server.signalCode !== null)
        throw new Error("The server ended before it was stopped.");
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    },
  };
}
