import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS, databaseFile, migrate, pendingSql } from "./migrate";

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

  it("copies a database that holds something before it is migrated, also what is in its log, and overwrites no copy", async () => {
    const [last, ...earlier] = committed.map(({ name }) => name).toReversed();
    const [before, copies] = [join(folder, "migrations"), [] as string[]];
    cpSync(MIGRATIONS, before, { recursive: true, filter: (path) => !path.includes(last!) });
    expect(await migrate(url, before, (copy) => copies.push(copy))).toEqual(earlier.toReversed());
    expect(copies).toEqual([]);
    const client = createClient({ url });
    await client.execute("INSERT INTO Party (slug, name, adjective) VALUES ('velmora', 'Velmora', 'Velmoran')");
    const first = join(folder, "nested", `test.db.before-${last}`);
    writeFileSync(first, "an earlier copy");
    await migrate(url, MIGRATIONS, (copy) => copies.push(copy));
    client.close();
    await migrate(url, MIGRATIONS, (copy) => copies.push(copy));
    expect(copies).toEqual([`${first}-2`]);
    expect(readFileSync(first, "utf8")).toBe("an earlier copy");
    url = `file:${copies[0]}`;
    expect((await rows("SELECT name FROM Party")).map(({ name }) => name)).toEqual(["Velmora"]);
    const applied = await rows("SELECT migration_name AS name FROM _prisma_migrations");
    expect(applied.map(({ name }) => name)).toEqual(earlier.toReversed());
  });

  it("finds the two readouts that each call of an older database opens with", async () => {
    const before = join(folder, "migrations");
    cpSync(MIGRATIONS, before, { recursive: true });
    const later = committed.slice(committed.findIndex(({ name }) => name.endsWith("_comparisons")));
    for (const { name } of later) rmSync(join(before, name), { recursive: true });
    await migrate(url, before);
    const now = "2030-01-01T00:00:00.000Z";
    const client = createClient({ url });
    await client.executeMultiple(`
      INSERT INTO Party (id, slug, name, adjective) VALUES (1, 'velmora', 'Velmora', 'Velmoran');
      INSERT INTO Issuer (id, slug, name, kind, partyId) VALUES (1, 'mfa', 'Ministry', 'foreign-ministry', 1);
      INSERT INTO Call (id, slug, title, kind, date, datePrecision, updatedAt)
        SELECT value, 'call-' || value, 'A call', 'meeting', '2030', 'year', '${now}' FROM json_each('[1,2,3]');`);
    const readout = (id: number, call: number, kind: string, position: number, hiddenAt = "NULL") =>
      client.executeMultiple(`
        INSERT INTO Readout (id, callId, issuerId, slug, kind, extent, language, position, hiddenAt, updatedAt)
          VALUES (${id}, ${call}, 1, 'mfa-${id}', '${kind}', 'full', 'en', ${position}, ${hiddenAt}, '${now}');
        INSERT INTO Revision (id, readoutId, number, text, sha256) VALUES (${10 * id}, ${id}, 1, 'a', ''), (${10 * id + 1}, ${id}, 2, 'b', '');`);
    // The first call has two official readouts behind a report; the second one official readout; the third one that is not deleted.
    await readout(1, 1, "press-report", 0);
    await readout(2, 1, "official-post", 2);
    await readout(3, 1, "official-statement", 1);
    await readout(4, 2, "official-statement", 1);
    await readout(5, 2, "press-report", 0);
    await readout(6, 3, "official-statement", 0);
    await readout(7, 3, "official-statement", 1, `'${now}'`);
    client.close();
    await migrate(url);
    const opened = await rows("SELECT openingFirstId, openingSecondId, needsReview FROM Call ORDER BY id");
    expect(opened.map((row) => [row.openingFirstId, row.openingSecondId, row.needsReview])).toEqual([
      [21, 31, 0],
      [41, 51, 0],
      [null, null, 0],
    ]);
  });

  it("starts again after a process that was killed, or found the disk full, while it held the lock", async () => {
    await migrate(url);
    const file = databaseFile(url);
    writeFileSync(`${file}.migrating`, "");
    const holder = spawn(process.execPath, [
      "--conditions=react-server",
      "scripts/run.mjs",
      join(import.meta.dirname, "test-lock-holder.ts"),
      file,
    ]);
    await once(holder.stdout, "data");
    const waiting = migrate(url);
    holder.kill("SIGKILL");
    expect(await waiting).toEqual([]);
    expect(existsSync(`${file}.migrating`)).toBe(false);
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
