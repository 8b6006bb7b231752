import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT, TYPESCRIPT } from "../scripts/install.mjs";

/** The tasks of the worker. */
export interface Task {
  name: "add-call" | "add-review" | "make-old-snapshot" | "change-everything";
  /** Such as "file:/tmp/e2e.db". */
  databaseUrl: string;
  input: unknown;
}

/** Starts the process that writes to databases for the tests; answers how to stop it. */
export async function startDatabaseWorker(): Promise<() => void> {
  const worker = spawn(process.execPath, [...TYPESCRIPT, join(ROOT, "e2e/database-worker.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(worker, "exit").then(() => Promise.reject(new Error("The database worker ended.")));
  const [port] = await Promise.race([once(worker.stdout, "data"), ended]);
  ended.catch(() => undefined);
  process.env.PARALLAX_DATABASE_WORKER = `http://127.0.0.1:${String(port).trim()}`;
  return () => void worker.kill();
}

/**
 * Has the worker write to a database, by default to that of the server under test.
 *
 * @returns the result of the task
 * @throws the worker's own message when the task fails
 */
export async function askDatabaseWorker(
  name: Task["name"],
  input: unknown = null,
  databaseUrl = process.env.PARALLAX_DATABASE!,
): Promise<unknown> {
  const body = JSON.stringify({ name, databaseUrl, input } satisfies Task);
  const response = await fetch(process.env.PARALLAX_DATABASE_WORKER!, { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { answer?: unknown }).answer;
}
