import { renameSync } from "node:fs";
import { createClient } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "../../prisma/back-up";
import { EVERYTHING, LIBRARY, callScope, type Scope } from "../model/library/scopes";
import { createCall } from "./calls/call-writes";
import { openChangeReader, type ChangeReader } from "./changes";
import { database, openClient } from "./client";
import { makeCall, useFreshDatabase } from "./testing/test-database";

let url: string;
let reader: ChangeReader;
let heard: Scope[][];
/** The scope of the call "first". */
let first: Scope;

beforeEach(async () => {
  url = await useFreshDatabase();
  for (const slug of ["first", "second"]) await createCall(makeCall({ slug }));
  const { id } = await database().call.findUniqueOrThrow({ where: { slug: "first" }, select: { id: true } });
  first = callScope(id);
  heard = [];
  reader = openChangeReader(url, (scopes) => heard.push(scopes.toSorted()));
  await reader.read();
  heard = [];
});

afterEach(() => reader.close());

/** The scopes that a write changes, as the next read reports them. */
async function changesOf(write: () => Promise<unknown>): Promise<Scope[][]> {
  await write();
  expect(await reader.read()).toBe(true);
  return heard.splice(0);
}

describe("a write that bypasses lib/data", () => {
  const run = async (sql: string) => {
    const client = createClient({ url });
    await client.execute(sql);
    client.close();
  };

  it.each([
    `UPDATE "Party" SET "name" = 'Renamed'`,
    `UPDATE "Issuer" SET "name" = 'Renamed'`,
    `UPDATE "Revision" SET "text" = 'Overwritten.'`,
    `DELETE FROM "Call"`,
    `CREATE TABLE "Unheard" ("id" INTEGER)`,
  ])("changes everything: %s", async (sql) => {
    const [scopes, ...more] = await changesOf(() => run(sql));
    expect([scopes!.includes(EVERYTHING), more]).toEqual([true, []]);
  });

  it.each(["IGNORE", "REPLACE"])("is recorded whichever way it meets conflicts: %s", async (conflict) => {
    const sql = (id: number) =>
      `INSERT OR ${conflict} INTO "Revision" ("readoutId", "number", "text", "sha256") VALUES (1, ${id}, 'a', 'b')`;
    expect(await changesOf(() => run(sql(2)))).toEqual([[first]]);
    expect(await changesOf(() => run(sql(3)))).toEqual([[first]]);
  });
});

it("Every table records what is inserted, updated and deleted", async () => {
  const client = createClient({ url });
  const { rows } = await client.execute(
    `SELECT "name", "type", "tbl_name", "sql" FROM sqlite_master WHERE "type" IN ('table', 'trigger')`,
  );
  client.close();
  const recorded = rows.filter(({ name }) => String(name).startsWith("record_")).map(({ sql }) => /AFTER (\w+ ON "\w+")/.exec(String(sql))?.[1]); // prettier-ignore
  const tables = rows
    .filter(({ type }) => type === "table")
    .map(({ name }) => String(name))
    .filter((name) => !/^(Change|UnindexedCall|CallSearch.*|_prisma.*|sqlite_.*)$/.test(name));
  const expected = tables.flatMap((name) => ["INSERT", "UPDATE", "DELETE"].map((event) => `${event} ON "${name}"`));
  expect(recorded.toSorted()).toEqual(expected.toSorted());
});

// The first write after a checkpoint rewrites the header of the log before it commits.
it("A log that begins anew changes no call, even in the middle of a write", async () => {
  const writer = createClient({ url, concurrency: 1 });
  await writer.execute("PRAGMA cache_size = 1");
  await writer.execute("PRAGMA wal_checkpoint(PASSIVE)");
  const write = await writer.transaction("write");
  // Longer than what the connection keeps in memory: part of it goes into the log at once.
  await write.execute(
    `INSERT INTO "Revision" ("readoutId", "number", "text", "sha256") VALUES (1, 2, hex(zeroblob(100000)), 'b')`,
  );
  expect(await changesOf(async () => undefined)).toEqual([[LIBRARY]]);
  expect(await changesOf(() => write.commit())).toEqual([[first]]);
  writer.close();
});

describe("A database file", () => {
  const file = () => url.slice("file:".length);

  it("that another replaces is read from then on, without what was in the old one's log", async () => {
    const backup = `${file()}.backup`;
    await backUp(url, backup);
    await createCall(makeCall({ slug: "after-the-backup" }));
    await reader.read();
    heard = [];
    renameSync(backup, file());
    expect(await reader.read()).toBe(true);
    expect(heard[0]).toEqual([EVERYTHING]);
    expect(await database().call.count()).toBe(2);
    await createCall(makeCall({ slug: "after-the-restore" }));
    const other = openClient(url);
    expect(await other.call.count()).toBe(3);
    await other.$disconnect();
  });

  it("that is gone cannot be read, and can when it is back", async () => {
    renameSync(file(), `${file()}.away`);
    expect(await reader.read()).toBe(false);
    renameSync(`${file()}.away`, file());
    expect(await reader.read()).toBe(true);
    expect(await database().call.count()).toBe(2);
  });
});
