// Plain JavaScript, because it makes what programs written in TypeScript need before they can be bundled.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./install.mjs";

const NOT_SOURCE = /(\.test\.tsx?|[\\/]generated[\\/].*)$/;

/** Where a tool prints: standard error if standard output carries data, as in `npm run export`. */
export const STANDARD_ERROR = 2;

/** @param {string} path */
function filesUnder(path) {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string[]} inputs */
function inputFiles(inputs) {
  const files = inputs.flatMap((input) => (/\.\w+$/.test(input) ? [join(ROOT, input)] : filesUnder(input)));
  return files.filter((file) => !NOT_SOURCE.test(file)).sort();
}

/** @param {string[]} inputs */
function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const file of inputFiles(inputs))
    hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * Runs an installed command-line tool with the terminal attached, and returns its exit status.
 *
 * @param {string} bin below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {"inherit" | typeof STANDARD_ERROR} output
 * @returns {Promise<number>}
 */
export function run(bin, args, env = process.env, output = "inherit") {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, "node_modules", bin), ...args], {
      cwd: ROOT,
      stdio: ["inherit", output, "inherit"],
      env,
    });
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

/**
 * Makes something that is missing, or was made from other files than there are now. Returns whether it is there.
 *
 * @param {{ inputs: string[]; stamp: string }} target what it is made from, and the file that says from what it was made
 * @param {() => Promise<number>} build makes it, and answers its exit status
 */
export async function make({ inputs, stamp }, build) {
  const print = fingerprint(inputs);
  const file = join(ROOT, stamp);
  if (existsSync(file) && readFileSync(file, "utf8") === print) return true;
  rmSync(file, { force: true });
  if ((await build()) !== 0) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, print);
  return true;
}

const CLIENTS = {
  inputs: ["prisma/schema.prisma", "prisma/postgresql/schema.prisma", "package-lock.json"],
  stamp: "lib/data/generated/.made-from",
};

/** @param {string[]} schema */
const generate = (...schema) =>
  run("prisma/build/index.js", ["generate", "--no-hints", ...schema], process.env, STANDARD_ERROR);

/** Generates the Prisma clients of both databases where they are missing, or older than their schemas. Returns whether they are there. */
export const ensureDatabaseClients = () =>
  make(CLIENTS, async () => {
    const statuses = await Promise.all([generate(), generate("--schema", "prisma/postgresql/schema.prisma")]);
    return Math.max(...statuses);
  });
