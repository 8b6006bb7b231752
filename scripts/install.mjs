// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Prints a sentence and ends the process with status 1. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    fail(`Parallax needs Node ${OLDEST_NODE.join(".")} or newer; this is Node ${process.versions.node}.`);
}

function readPackages(path) {
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
}

/** Whether node_modules has every package of the lockfile in its locked version; optional ones may be absent. */
function isInstalled() {
  const installed = readPackages(join(ROOT, "node_modules/.package-lock.json"));
  return Object.entries(readPackages(join(ROOT, "package-lock.json"))).every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}

/** Installs the locked packages if any is missing. Install scripts do not run (.npmrc), so nothing else is downloaded. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log("Installing packages …");
  const { status } = spawnSync("npm", ["ci", "--include=dev"], {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("The packages could not be installed: see npm's message above.");
}

/** Arguments for Node to run a TypeScript file that may import the server-only modules of lib/data. */
export const TYPESCRIPT = ["--conditions=react-server", join(ROOT, "scripts/run.mjs")];

/** Milliseconds between two checks of whether the parent process is alive. */
const CHECK_EVERY = 1_000;

/** Calls `end` when the parent process has ended: npm does not pass on every signal. */
export function endWithParent(end) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), CHECK_EVERY).unref();
}
