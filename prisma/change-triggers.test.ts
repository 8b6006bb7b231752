import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { beforeEach, expect, it } from "vitest";
import { MIGRATIONS, migrate } from "./migrate";

const NAMES = readdirSync(MIGRATIONS).filter((name) => /^\d/.test(name)).sort(); // prettier-ignore
/** The migration that gave permanent links their calls, and those after it. */
const LATER = NAMES.slice(NAMES.findIndex((name) => name.endsWith("_changes")));

let folder: string;
let url: string;
/** A copy of the migrations, to be changed. */
let migrations: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-triggers-"));
  url = `file:${join(folder, "test.db")}`;
  migrations = join(folder, "migrations");
  cpSync(MIGRATIONS, migrations, { recursive: true });
});

async function rows(sql: string) {
  const client = createClient({ url });
  const result = await client.execute(sql);
  client.close();
  return result.rows;
}

const triggers = async () =>
  (await rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")).map(({ name, sql }) => [
    String(name),
    String(sql),
  ]);

it("Triggers survive a migration that replaces a table they are on and refer to", async () => {
  await migrate(url);
  const before = await triggers();
  expect(before.length).toBeGreaterThan(0);
  mkdirSync(join(migrations, "29990101000000_replace"));
  writeFileSync(
    join(migrations, "29990101000000_replace", "migration.sql"),
    `CREATE TABLE "new_Readout" AS SELECT * FROM "Readout";
DROP TABLE "Readout";
ALTER TABLE "new_Readout" RENAME TO "Readout";`,
  );
  await migrate(url, migrations);
  expect(await triggers()).toEqual(before);
});

it("Triggers that are missing, or of another version, are recreated at the next start", async () => {
  await migrate(url);
  const before = await triggers();
  await rows(`DROP TRIGGER "record_Call_insert"`);
  await rows(`DROP TRIGGER "record_Call_delete"`);
  await rows(`CREATE TRIGGER "record_Call_delete" AFTER DELETE ON "Call" BEGIN SELECT 1; END`);
  await migrate(url);
  expect(await triggers()).toEqual(before);
});

it("Permanent links made before have the calls of their content", async () => {
  for (const name of LATER) rmSync(join(migrations, name), { recursive: true });
  await migrate(url, migrations);
  const content = JSON.stringify({ left: { call: { slug: "one" } }, right: { call: { slug: "two" } } });
  await rows(`INSERT INTO "Snapshot" ("id", "content") VALUES ('a', '${content}'), ('b', '{}'), ('c', 'no JSON')`);
  expect(await migrate(url)).toEqual(LATER);
  const calls = await rows(`SELECT "leftCall", "rightCall" FROM "Snapshot" ORDER BY "id"`);
  expect(calls.map(({ leftCall, rightCall }) => [leftCall, rightCall])).toEqual([
    ["one", "two"],
    [null, null],
    [null, null],
  ]);
});
