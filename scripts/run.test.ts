import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "./install.mjs";

/** What a command is made of. */
const SOURCES = ["lib", "prisma", "scripts", "package.json", "package-lock.json", "prisma.config.ts", "tsconfig.json"];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-fresh-"));
  const isSource = (path: string) => !/[\\/]generated([\\/]|$)|\.test\.tsx?$/.test(path);
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true, filter: isSource });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true }));

it("A command runs in a fresh clone, where the database's client is not generated yet", () => {
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "fresh.db")}` };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "scripts/run.mjs", "scripts/export.ts", "--format", "json"],
    { cwd: folder, env, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("ERROR")]);
  expect(JSON.parse(stdout)).toHaveProperty("calls");
  expect(existsSync(join(folder, "lib/data/generated/client.ts"))).toBe(true);
});
