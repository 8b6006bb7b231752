import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EVERYTHING, callScope, type Scope } from "../model/library/scopes";
import { createCall } from "./calls/call-writes";
import { openChangeReader, type ChangeReader } from "./changes";
import { database, openClient } from "./client";
import { makeCall, useFreshDatabase } from "./testing/test-database";

let url: string;
let reader: ChangeReader;
let heard: Scope[][];
/** A connection of another process. */
let other: Client;

beforeEach(async () => {
  url = await useFreshDatabase();
  await createCall(makeCall());
  other = new Client(url);
  await other.connect();
  heard = [];
  reader = openChangeReader(url, (scopes) => heard.push(scopes));
  await reader.read();
  heard = [];
});

afterEach(async () => {
  reader.close();
  await other.end();
});

const END_READER = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND query LIKE '%"Change" WHERE "number" >%' AND pid <> pg_backend_pid()`;

describe("a write that bypasses lib/data", () => {
  it.each([
    `UPDATE "Party" SET "name" = 'Renamed'`,
    `UPDATE "Revision" SET "text" = 'Overwritten.'`,
    `DELETE FROM "Call"`,
    `TRUNCATE "NoteVersion"`,
  ])("changes everything: %s", async (sql) => {
    await other.query(sql);
    await reader.read();
    expect(heard.flat()).toContain(EVERYTHING);
  });
});

describe("whoever reads changes", () => {
  it("misses nothing of two instances that write at the same time", async () => {
    const [one, two] = [openClient(url), openClient(url)];
    const ids = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const { parties, readouts, ...call } = makeCall({ slug: `at-once-${index}` });
        const { id } = await (index % 2 === 0 ? one : two).call.create({ data: { ...call, datePrecision: "day" } });
        await reader.read();
        await (index % 2 === 0 ? two : one).call.update({
          where: { id },
          data: { title: `${parties.length}${readouts.length}` },
        });
        await reader.read();
        return id;
      }),
    );
    const scopes = new Set(heard.flat());
    expect(ids.filter((id) => !scopes.has(callScope(id)))).toEqual([]);
    await one.$disconnect();
    await two.$disconnect();
  });

  it("continues after its connection was closed, and treats everything as changed", async () => {
    await other.query(END_READER);
    await createCall(makeCall({ slug: "meanwhile" }));
    while (!(await reader.read())) expect(heard).toEqual([]);
    expect(heard).toEqual([[EVERYTHING]]);
  });

  it("treats everything as changed when an older copy has replaced the database", async () => {
    await other.query(`UPDATE "Change" SET "number" = 0`);
    await reader.read();
    expect(heard).toEqual([[EVERYTHING]]);
  });
});

describe("a long transaction", () => {
  it("writes each scope that it touches once", async () => {
    await other.query("BEGIN");
    for (let n = 0; n < 50; n++) await other.query(`UPDATE "Call" SET "title" = 'Title ${n}'`);
    const { rows } = await other.query(
      `SELECT COUNT(DISTINCT "number")::int AS numbers, MAX("number") AS last FROM "Change"`,
    );
    await other.query("COMMIT");
    await reader.read();
    expect(heard).toHaveLength(1);
    const call = await database().call.findFirstOrThrow({ select: { id: true } });
    expect(heard[0]!.toSorted()).toEqual([callScope(call.id), "library"].sort());
    expect(await database().change.count({ where: { number: rows[0].last } })).toBe(2);
  });
});
