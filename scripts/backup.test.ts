import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createCall } from "../lib/data/calls/call-writes";
import { database, openClient } from "../lib/data/client";
import { makeCall, useFreshDatabase } from "../lib/data/testing/test-database";
import { TYPESCRIPT } from "./install.mjs";

let url: string;
let folder: string;
beforeEach(async () => {
  url = await useFreshDatabase();
  folder = dirname(url.slice("file:".length));
});

function backUp(...args: string[]) {
  const script = join(import.meta.dirname, "backup.ts");
  return spawnSync(process.execPath, [...TYPESCRIPT, script, ...args], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: "utf8",
  });
}

describe("npm run backup", () => {
  it("copies what is written so far, while the database is open", async () => {
    await createCall(makeCall());
    const file = join(folder, "backup.db");
    expect(backUp(file)).toMatchObject({ status: 0, stderr: "" });
    const copy = openClient(`file:${file}`);
    expect(await copy.call.count()).toBe(1);
    await copy.$disconnect();
    expect(await database().call.count()).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it("overwrites nothing", () => {
    const file = join(folder, "mine.db");
    writeFileSync(file, "mine");
    const { status, stderr } = backUp(file);
    expect([status, stderr]).toEqual([2, `Cannot write ${file}: there is such a file already.\n`]);
  });

  it("says how it is called, and where it cannot write", () => {
    expect(backUp()).toMatchObject({ status: 2, stderr: "Usage: npm run backup -- FILE\n" });
    const nowhere = join(folder, "none", "backup.db");
    const { status, stderr } = backUp(nowhere);
    expect(status).toBe(2);
    expect(stderr).toContain(`Cannot write ${nowhere}: `);
    expect(existsSync(nowhere)).toBe(false);
  });
});
