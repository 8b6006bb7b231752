import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./install.mjs";

const CLIENT = { inputs: ["prisma/schema.prisma", "package-lock.json"], stamp: "lib/data/generated/.made-from" };
const APP = {
  inputs: [
    "app",
    "components",
    "lib",
    "server",
    "proxy.ts",
    "prisma/schema.prisma",
    "next.config.ts",
    "tsconfig.json",
    "package-lock.json",
  ],
  stamp: ".next/.made-from",
};
type Made = typeof APP;

const NOT_SOURCE = /(\.test\.tsx?|[\\/]generated[\\/].*)$/;

function filesUnder(path: string): string[] {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function inputFiles(inputs: string[]): string[] {
  const files = inputs.flatMap((input) => (/\.\w+$/.test(input) ? [join(ROOT, input)] : filesUnder(input)));
  return files.filter((file) => !NOT_SOURCE.test(file)).sort();
}

function fingerprint({ inputs }: Made): string {
  const hash = createHash("sha256");
  for (const file of inputFiles(inputs))
    hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const isFresh = (made: Made, print: string) =>
  existsSync(join(ROOT, made.stamp)) && readFileSync(join(ROOT, made.stamp), "utf8") === print;

/** Where a tool's words go: to the standard output, or beside it where that is somebody's data. */
const STANDARD_ERROR = 2;
type Words = "inherit" | typeof STANDARD_ERROR;

/** Runs one of the installed command-line tools with the terminal attached; answers its exit status. */
export function run(
  bin: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
  words: Words = "inherit",
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, "node_modules", bin), ...args], {
      cwd: ROOT,
      stdio: ["inherit", words, "inherit"],
      env,
    });
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

async function make(made: Made, build: () => Promise<number>): Promise<boolean> {
  const print = fingerprint(made);
  if (isFresh(made, print)) return true;
  rmSync(join(ROOT, made.stamp), { force: true });
  if ((await build()) !== 0) return false;
  mkdirSync(dirname(join(ROOT, made.stamp)), { recursive: true });
  writeFileSync(join(ROOT, made.stamp), print);
  return true;
}

/** Generates the Prisma client if it is missing or older than the schema. Answers whether it is there. */
export const ensureClient = () =>
  make(CLIENT, () => run("prisma/build/index.js", ["generate", "--no-hints"], process.env, STANDARD_ERROR));

/** Builds the app if the build is missing or stale. Answers whether it is there. */
export const ensureBuilt = () =>
  make(APP, () => run("next/dist/bin/next", ["build"], { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }));
