import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import type { CallInput } from "../lib/schema/call-input";

const HERE = dirname(fileURLToPath(import.meta.url));
const SEEDS = join(HERE, "../../shared/seeds");

/** Tests with the address of the server that server.ts started; it is known only once the workers run. */
export const test = base.extend({
  baseURL: async ({}, provide) => {
    await provide(process.env.PARALLAX_URL);
  },
});

export { expect } from "@playwright/test";

/** Stores a call in the database of the server under test. */
export function addCall(call: CallInput): void {
  execFileSync(process.execPath, ["--conditions=react-server", "--import", "tsx", join(HERE, "add-call.ts")], {
    input: JSON.stringify(call),
    env: { ...process.env, DATABASE_URL: process.env.PARALLAX_DATABASE },
  });
}

/** A source document that lies beside the project; null, and said so, where it does not. */
export function readSeed(name: string): string | null {
  const path = join(SEEDS, name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  console.log(`${name} is absent: it lies beside the project, not in it. What needs it is not checked here.`);
  return null;
}
