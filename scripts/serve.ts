// Prepares the database and the build, then serves. `--dev` serves the development server instead of the build.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { parseEnvironment } from "../lib/schema/environment";
import { ensureBuilt, ensureClient } from "./build";
import { ROOT, endWithParent, fail } from "./install.mjs";

/** Why nothing can listen there, in plain words, or null when something can. */
function whyNotListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use: stop what is using it, or choose another port, such as PORT=${port === 3001 ? 3002 : 3001} npm start.`;
      resolve(
        error.code === "EADDRINUSE" ? inUse : `Parallax cannot listen on ${host}, port ${port}: ${error.message}.`,
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

const parsed = parseEnvironment(process.env);
if ("faults" in parsed) fail(parsed.faults.join("\n"));
else {
  const { HOST, PORT, DATABASE_URL } = parsed.settings;
  const dev = process.argv.includes("--dev");

  const blocked = await whyNotListen(HOST, PORT);
  if (blocked) fail(blocked);
  if (!(await ensureClient())) fail("The Prisma client could not be generated: see the message above.");
  const { prepareDatabase } = await import("../prisma/prepare");
  const prepared = await prepareDatabase(DATABASE_URL);
  if (!prepared.ok) fail(prepared.sentence);
  if (!dev && !(await ensureBuilt())) fail("The app could not be built: see the message above.");

  const next = join(ROOT, "node_modules/next/dist/bin/next");
  const env = { ...process.env, DATABASE_URL, NEXT_TELEMETRY_DISABLED: "1" };
  const server = spawn(process.execPath, [next, dev ? "dev" : "start", "-H", HOST, "-p", String(PORT)], {
    cwd: ROOT,
    stdio: "inherit",
    env,
  });
  endWithParent(() => process.kill(process.pid, "SIGTERM"));
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      stopping = true;
      server.kill(signal);
    });
  server.on("exit", (status) => process.exit(stopping ? 0 : (status ?? 1)));
}
