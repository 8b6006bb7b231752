import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createDatabase, freshName } from "../../lib/data/postgresql/test-databases";
import { ForeignDatabaseError } from "../foreign-database";
import { POSTGRES_MIGRATIONS, migratePostgres, postgresDrift, withConnection } from "./migrate";

const NAMES = readdirSync(POSTGRES_MIGRATIONS).filter((name) => /^\d/.test(name)).sort(); // prettier-ignore

let url: string;
beforeEach(async () => {
  url = await createDatabase(process.env.PARALLAX_TEST_POSTGRES!, freshName());
});

const rows = async (sql: string) =>
  (await withConnection(url, (client) => client.query<Record<string, unknown>>(sql))).rows;

/** The committed migrations with one more. */
function migrationsWith(sql: string): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-migrations-"));
  cpSync(POSTGRES_MIGRATIONS, folder, { recursive: true });
  mkdirSync(join(folder, "29990101000000_more"));
  writeFileSync(join(folder, "29990101000000_more", "migration.sql"), sql);
  return folder;
}

const TRIGGERS = `SELECT tgname, pg_get_triggerdef(pg_trigger.oid), prosrc FROM pg_trigger
  JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal ORDER BY tgname`;

describe("migratePostgres", () => {
  it("applies the committed migrations once, and they agree with the schema", async () => {
    expect(await migratePostgres(url)).toEqual(NAMES);
    expect(await migratePostgres(url)).toEqual([]);
    expect(await postgresDrift(url)).toBe("");
  });

  it("compares every text by its characters, whatever language the server was set up with", async () => {
    await migratePostgres(url);
    const other = await rows(
      `SELECT table_name, column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
        AND table_name <> '_prisma_migrations'`,
    );
    expect(other).toEqual([]);
  });

  it("migrates once when several ask at the same time", async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migratePostgres(url)));
    expect(applied.flat()).toEqual(NAMES);
  });

  it("leaves nothing of a migration that fails, and continues once it is fixed", async () => {
    await migratePostgres(url);
    const broken = migrationsWith(`CREATE TABLE "Half" ("id" INTEGER); INSERT INTO "Half" VALUES (1 / 0);`);
    await expect(migratePostgres(url, broken)).rejects.toThrow(/division by zero/);
    expect(await rows(`SELECT to_regclass('"Half"') AS half`)).toEqual([{ half: null }]);
    rmSync(broken, { recursive: true });
    const mended = migrationsWith(`CREATE TABLE "Half" ("id" INTEGER); INSERT INTO "Half" VALUES (1);`);
    expect(await migratePostgres(url, mended)).toEqual(["29990101000000_more"]);
    expect(await rows(`SELECT * FROM "Half"`)).toEqual([{ id: 1 }]);
    rmSync(mended, { recursive: true });
  });

  it("refuses a database with another program's tables", async () => {
    await rows(`CREATE TABLE "wp_posts" ("id" INTEGER)`);
    await expect(migratePostgres(url)).rejects.toThrow(ForeignDatabaseError);
  });

  it("recreates triggers that are missing or of another version, and creates those of a new table", async () => {
    await migratePostgres(url);
    const before = await rows(TRIGGERS);
    await rows(`DROP TRIGGER "record_Call_insert" ON "Call"`);
    await rows(`COMMENT ON FUNCTION "change_number"() IS 'another version'`);
    await migratePostgres(url);
    expect(await rows(TRIGGERS)).toEqual(before);
    const more = migrationsWith(`CREATE TABLE "More" ("id" INTEGER);`);
    await migratePostgres(url, more);
    await rows(`INSERT INTO "More" VALUES (1)`);
    expect(await rows(`SELECT "scope" FROM "Change"`)).toEqual([{ scope: "*" }]);
    rmSync(more, { recursive: true });
  });
});
