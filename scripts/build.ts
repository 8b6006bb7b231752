import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./install.mjs";

const CLIENT = {
  inputs: ["prisma/schema.prisma", "prisma/postgresql/schema.prisma", "package-lock.json"],
  stamp: "lib/data/generated/.made-from",
};
/** The types of the API's client. */
const API_TYPES = {
  inputs: [
    "lib/api",
    "lib/addresses",
    "lib/messages/site/api.ts",
    "lib/model",
    "scripts/make-api-types.ts",
    "package-lock.json",
  ],
  stamp: "lib/api-client/generated/.made-from",
};
const APP = {
  inputs: [
    "app",
    "components",
    "lib",
    "server",
    "proxy.ts",
    "prisma/schema.prisma",
    "prisma/postgresql/schema.prisma",
    "next.config.ts",
    "tsconfig.json",
    "package-lock.json",
  ],
  stamp: ".next/.made-from",
};
type Target = typeof APP;

const NOT_SOURCE = /(\.test\.tsx?|[\\/]generated[\\/].*)$/;

function filesUnder(path: string): string[] {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function inputFiles(inputs: string[]): string[] {
  const files = inputs.flatMap((input) => (/\.\w+$/.test(input) ? [join(ROOT, input)] : filesUnder(input)));
  return files.filter((file) => !NOT_SOURCE.test(file)).sort();
}

function fingerprint({ inputs }: Target): string {
  const hash = createHash("sha256");
  for (const file of inputFiles(inputs))
    hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const isFresh = (target: Target, print: string) =>
  existsSync(join(ROOT, target.stamp)) && readFileSync(join(ROOT, target.stamp), "utf8") === print;

/** Where a tool prints: standard error where standard output carries data, as in `npm run export`. */
const STANDARD_ERROR = 2;
type Output = "inherit" | typeof STANDARD_ERROR;

/** Runs an installed command-line tool with the terminal attached, and returns its exit status. */
export function run(
  bin: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
  output: Output = "inherit",
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, "node_modules", bin), ...args], {
      cwd: ROOT,
      stdio: ["inherit", output, "inherit"],
      env,
    });
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

async function make(target: Target, build: () => Promise<number>): Promise<boolean> {
  const print = fingerprint(target);
  if (isFresh(target, print)) return true;
  rmSync(join(ROOT, target.stamp), { force: true });
  if ((await build()) !== 0) return false;
  mkdirSync(dirname(join(ROOT, target.stamp)), { recursive: true });
  writeFileSync(join(ROOT, target.stamp), print);
  return true;
}

const generate = (...schema: string[]) =>
  run("prisma/build/index.js", ["generate", "--no-hints", ...schema], process.env, STANDARD_ERROR);

const ensureApiTypes = () =>
  make(API_TYPES, () =>
    run("tsx/dist/cli.mjs", [join(ROOT, "scripts/make-api-types.ts")], process.env, STANDARD_ERROR),
  );

const ensureDatabaseClients = () =>
  make(CLIENT, async () => {
    const statuses = await Promise.all([generate(), generate("--schema", "prisma/postgresql/schema.prisma")]);
    return Math.max(...statuses);
  });

/**
 * Generates the Prisma clients of both databases and the types of the API's client if they are missing or older than what they are made
 * from. Returns whether they are there.
 */
export const ensureClient = async () => {
  const made = await Promise.all([ensureDatabaseClients(), ensureApiTypes()]);
  return made.every(Boolean);
};

/** Builds the app if the build is missing or stale. Returns whether it is there. */
export const ensureBuilt = () =>
  make(APP, () => run("next/dist/bin/next", ["build"], { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }));
