import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS, migrate, pendingSql } from "./migrate";

let folder: string;
let url: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-migrate-"));
  url = `file:${join(folder, "nested", "test.db")}`;
});

async function rows(sql: string) {
  const client = createClient({ url });
  const result = await client.execute(sql);
  client.close();
  return result.rows;
}

const committed = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("migrate", () => {
  it("applies the committed migrations once", async () => {
    expect(await migrate(url)).toEqual(committed.map(({ name }) => name));
    expect(await migrate(url)).toEqual([]);
  });

  it("keeps Prisma's own record: name, checksum and end of each migration", async () => {
    await migrate(url);
    const recorded = await rows(
      "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY migration_name",
    );
    expect(recorded.map(({ migration_name, checksum }) => ({ migration_name, checksum }))).toEqual(
      committed.map(({ name }) => ({
        migration_name: name,
        checksum: createHash("sha256")
          .update(readFileSync(join(MIGRATIONS, name, "migration.sql")))
          .digest("hex"),
      })),
    );
    expect(recorded.every(({ finished_at, rolled_back_at }) => finished_at !== null && rolled_back_at === null)).toBe(
      true,
    );
  });

  it("leaves the committed migrations and the schema in agreement", async () => {
    expect(await pendingSql()).toBe("");
  });

  it("migrates once when several ask at the same time, and loses nothing", async () => {
    await migrate(url, MIGRATIONS);
    await rows("INSERT INTO Party (slug, name, adjective) VALUES ('velmora', 'Velmora', 'Velmoran')");
    const extended = join(folder, "migrations");
    cpSync(MIGRATIONS, extended, { recursive: true });
    mkdirSync(join(extended, "29990101000000_more"));
    writeFileSync(join(extended, "29990101000000_more", "migration.sql"), "CREATE TABLE More (id INTEGER);");
    const applied = await Promise.all([migrate(url, extended), migrate(url, extended), migrate(url, extended)]);
    expect(applied.flat()).toEqual(["29990101000000_more"]);
    expect((await rows("SELECT name FROM Party")).map(({ name }) => name)).toEqual(["Velmora"]);
    expect(await rows("SELECT name FROM sqlite_master WHERE name = 'More'")).toHaveLength(1);
  });

  it("leaves another program's database alone", async () => {
    mkdirSync(join(folder, "nested"));
    await rows("CREATE TABLE theirs (id INTEGER)");
    await expect(migrate(url)).rejects.toThrow("another program's tables");
    expect((await rows("PRAGMA journal_mode"))[0]).toMatchObject({ journal_mode: "delete" });
  });

  it("leaves the database as it was when a migration fails", async () => {
    await migrate(url);
    await rows("INSERT INTO Party (slug, name, adjective) VALUES ('velmora', 'Velmora', 'Velmoran')");
    const broken = join(folder, "migrations");
    cpSync(MIGRATIONS, broken, { recursive: true });
    mkdirSync(join(broken, "29990101000000_broken"));
    writeFileSync(
      join(broken, "29990101000000_broken", "migration.sql"),
      "CREATE TABLE Half (id INTEGER);\nCREATE TABEL Other (id INTEGER);",
    );
    await expect(migrate(url, broken)).rejects.toThrow(/TABEL/);
    expect(await rows("SELECT name FROM sqlite_master WHERE name = 'Half'")).toEqual([]);
    expect(await rows("SELECT migration_name FROM _prisma_migrations WHERE migration_name LIKE '%broken'")).toEqual([]);
    expect((await rows("SELECT name FROM Party")).map(({ name }) => name)).toEqual(["Velmora"]);
    expect(readdirSync(join(folder, "nested")).filter((name) => /rehearsal|migrating/.test(name))).toEqual([]);
  });
});
