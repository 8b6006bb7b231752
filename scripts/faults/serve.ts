import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { ROOT, TYPESCRIPT } from "../install.mjs";
import { within } from "./within";

/** A server under test: the built one, as `npm start` runs it. */
export interface Server {
  url: string;
  process: ChildProcess;
  /** Stops it as an operator does. */
  stop(): Promise<void>;
  /** Kills it as a power cut does. */
  kill(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** A program that runs another one with fewer rights, or on a smaller disk. */
export interface Wrapper {
  program: string;
  args: string[];
}

async function end(server: ChildProcess, signal: NodeJS.Signals) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill(signal);
  try {
    await within("The end of the server", ended);
  } catch (error) {
    server.kill("SIGKILL");
    throw error;
  }
}

/** Starts a process, and waits for its end or for a line of its output. */
function startUntil(program: string, args: string[], env: NodeJS.ProcessEnv, line: RegExp) {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const isReady = new Promise<boolean>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (line.test(output)) resolve(true);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("close", () => resolve(false));
  });
  return { child, isReady, output: () => output };
}

const ENVIRONMENT = { HOST: "127.0.0.1", PARALLAX_MODEL_URL: "", METRICS_PORT: "", LOG_LEVEL: "error" };

/** Starts the server, or says why it does not start. */
export async function tryToStart(databaseUrl: string, wrapper?: Wrapper): Promise<Server | string> {
  const port = await freePort();
  const env = { ...process.env, ...ENVIRONMENT, PORT: String(port), DATABASE_URL: databaseUrl };
  const node = [...TYPESCRIPT, "scripts/serve.ts"];
  const [program, args] = wrapper
    ? [wrapper.program, [...wrapper.args, process.execPath, ...node]]
    : [process.execPath, node];
  const { child, isReady, output } = startUntil(program, args, env, /Ready in/);
  try {
    if (!(await within("The start of the server", isReady))) return output();
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

/** Starts the server; throws its output if it does not start. */
export async function start(databaseUrl: string, wrapper?: Wrapper): Promise<Server> {
  const started = await tryToStart(databaseUrl, wrapper);
  if (typeof started === "string") throw new Error(`The server did not start:\n${started}`);
  return started;
}
