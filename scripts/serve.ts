// Prepares the database and the build, then serves. `--dev` serves the development server instead of the build.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { invitationPath } from "../lib/addresses/people-path";
import { FIRST_ADMINISTRATOR, firstLink } from "../lib/messages/people/people";
import { parseEnvironment, type Environment } from "../lib/schema/environment";
import { listHosts } from "../server/gate";
import { ensureBuilt } from "./build";
import { ROOT, endWithParent, fail } from "./install.mjs";

/** The development server is Next's own, which identifies nobody. */
const NO_SHARED_DEVELOPMENT = "The development server has no accounts: leave PARALLAX_MODE out, or use `npm start`.";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A plain sentence for an error of `listen`. */
function explainFault({ code, message }: NodeJS.ErrnoException, { HOST, PORT }: Environment): string {
  const other = PORT === 3001 ? 3002 : 3001;
  return code === "EADDRINUSE"
    ? `Port ${PORT} is in use: stop what is using it, or choose another port, such as PORT=${other} npm start.`
    : `Parallax cannot listen on ${HOST}, port ${PORT}: ${message}.`;
}

/** Why the server cannot listen on its address, or null when it can. */
function whyNotListen(settings: Environment): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(explainFault(error, settings)));
    probe.listen(settings.PORT, settings.HOST, () => probe.close(() => resolve(null)));
  });
}

/** Why the metrics cannot be served; null if they can, or are not wanted. */
function whyNoMetrics({ METRICS_HOST, METRICS_PORT }: Environment): Promise<string | null> {
  return new Promise((resolve) => {
    if (METRICS_PORT === undefined) return resolve(null);
    const probe = createServer();
    probe.once("error", ({ message }) => resolve(`The metrics cannot be served at METRICS_PORT: ${message}.`));
    probe.listen(METRICS_PORT, METRICS_HOST, () => probe.close(() => resolve(null)));
  });
}

function serveDevelopment({ HOST, PORT }: Environment) {
  const next = join(ROOT, "node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [next, "dev", "-H", HOST, "-p", String(PORT)], {
    cwd: ROOT,
    stdio: "inherit",
  });
  endWithParent(() => process.kill(process.pid, "SIGTERM"));
  let stopping = false;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      stopping = true;
      server.kill(signal);
    });
  server.on("exit", (status) => process.exit(stopping ? 0 : (status ?? 1)));
}

/** The address to open in a browser: a server that listens on all interfaces is reached as localhost. */
function addressOf({ HOST, PORT }: Environment): string {
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}

/** If nobody can manage people yet: the link with which somebody can. */
async function printFirstLink(origin: string) {
  const { hasAdministrator } = await import("../lib/data/people/members");
  if (await hasAdministrator()) return;
  const { inviteFirst } = await import("../lib/data/people/invitations");
  console.log(firstLink(new URL(invitationPath(await inviteFirst(FIRST_ADMINISTRATOR)), origin).href));
}

/** Percent by which V8 lets its heap grow between collections; by default it may grow to more than double. */
const HEAP_GROWTH = 50;

async function serveBuild(settings: Environment) {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  // Next and React read these settings when they load, so the server is imported afterwards.
  Object.assign(process.env, { NODE_ENV: "production", PORT: String(settings.PORT) });
  // scripts/run.mjs turns source maps on, and Node would then read the map of every file of the build; server/source-frames.ts reads only
  // those it needs.
  process.setSourceMapsEnabled(false);
  const { startServer } = await import("../server/start-server");
  const { closeDatabase } = await import("../lib/data/client");
  const started = performance.now();
  const { HOST: host, PORT: port, DATABASE_URL: databaseUrl, PARALLAX_ORIGIN: origin } = settings;
  const { ALLOWED_HOSTS: allowed, TRUSTED_PROXY: proxies, LOG_LEVEL: logLevel } = settings;
  const { METRICS_HOST, METRICS_PORT } = settings;
  const metricsAddress = METRICS_PORT === undefined ? undefined : { host: METRICS_HOST, port: METRICS_PORT };
  const gate = { hosts: listHosts(host, allowed, origin), proxies, origin };
  const isShared = settings.PARALLAX_MODE === "shared";
  const shared = isShared ? { requestsPerMinute: settings.PARALLAX_REQUESTS_PER_MINUTE } : null;
  const options = { host, port, databaseUrl, gate, folder: ROOT, logLevel, shared, metricsAddress };
  const close = await startServer(options);
  let closing: Promise<void> | undefined;
  const end = () =>
    (closing ??= close()
      .then(closeDatabase)
      .then(() => process.exit(0)));
  for (const signal of SIGNALS) process.on(signal, end);
  endWithParent(end);
  console.log(`Parallax is at ${addressOf(settings)}`);
  if (isShared) await printFirstLink(origin ?? addressOf(settings));
  console.log(`Ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const parsed = parseEnvironment(process.env);
if ("faults" in parsed) fail(parsed.faults.join("\n"));
else {
  const { settings } = parsed;
  const dev = process.argv.includes("--dev");

  const blocked = (await whyNotListen(settings)) ?? (await whyNoMetrics(settings));
  if (blocked) fail(blocked);
  const { prepareDatabase } = await import("../prisma/prepare");
  const prepared = await prepareDatabase(settings.DATABASE_URL);
  if (!prepared.ok) fail(prepared.sentence);
  if (!dev && !(await ensureBuilt())) fail("The app could not be built: see the message above.");

  const { DATABASE_URL, PARALLAX_MODE, PARALLAX_ORIGIN = "" } = settings;
  if (dev && PARALLAX_MODE === "shared") fail(NO_SHARED_DEVELOPMENT);
  Object.assign(process.env, { DATABASE_URL, PARALLAX_MODE, PARALLAX_ORIGIN, NEXT_TELEMETRY_DISABLED: "1" });
  if (dev) serveDevelopment(settings);
  else
    await serveBuild(settings).catch((error: NodeJS.ErrnoException) => {
      if (error.syscall !== "listen") throw error;
      fail(explainFault(error, settings));
    });
}
