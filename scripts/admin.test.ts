import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "../lib/data/client";
import { acceptInvitation } from "../lib/data/people/invitations";
import { PASSWORD, shareLibrary } from "../lib/data/people/test-members";
import { useFreshDatabase } from "../lib/data/testing/test-database";
import { TYPESCRIPT } from "./install.mjs";

let url: string;

shareLibrary();
beforeEach(async () => void (url = await useFreshDatabase()));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [...TYPESCRIPT, join(import.meta.dirname, "admin.ts"), ...args], {
    env: { ...process.env, DATABASE_URL: url, PARALLAX_ORIGIN: "https://parallax.example" },
    encoding: "utf8",
  });

describe("npm run admin", () => {
  it("prints a link by which an administrator makes their account, also where there is one already", async () => {
    for (const name of ["Ana", "Ben"]) {
      const email = `${name.toLowerCase()}@desk.example`;
      const { status, stdout } = run("create", email);
      expect(status).toBe(0);
      const [, secret] = /https:\/\/parallax\.example\/invitations\/(\S+)/.exec(stdout)!;
      expect(await acceptInvitation(secret!, { name, email, password: PASSWORD })).toMatchObject({ kind: "joined" });
    }
    const members = await database().member.findMany({ orderBy: { name: "asc" }, select: { name: true, role: true } });
    expect(members).toEqual([
      { name: "Ana", role: "administrator" },
      { name: "Ben", role: "administrator" },
    ]);
  });

  it.each([
    [],
    ["create"],
    ["create", "not an address"],
    ["create", "a@desk.example", "b"],
    ["remove", "a@desk.example"],
  ])("says how it is called, and stores nothing: %j", async (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: npm run admin -- create EMAIL");
    expect(await database().invitation.count()).toBe(0);
  });
});
