import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { createCall } from "./calls/call-writes";
import { closeDatabase, database, openClient } from "./client";
import { makeCall, useFreshDatabase } from "./testing/test-database";

const HERE = dirname(fileURLToPath(import.meta.url));
const WRITES_BEFORE_KILL = 20;

let url: string;
beforeAll(async () => {
  url = await useFreshDatabase();
});

const TYPESCRIPT = ["--conditions=react-server", "scripts/run.mjs"];

/** Another process that holds the write lock until it is told to let go. */
async function holdLock() {
  const holder = spawn(process.execPath, [...TYPESCRIPT, join(HERE, "testing/test-lock-holder.ts")], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  return async () => {
    holder.stdin.end();
    if (holder.exitCode === null) await once(holder, "exit");
  };
}

const OPEN_FILES = "/proc/self/fd";

async function pragma(name: string): Promise<unknown> {
  const [row] = await database().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return Object.values(row!)[0];
}

describe("the database", () => {
  it("writes ahead, syncs fully and checks foreign keys, also after a transaction", async () => {
    for (const round of ["at first", "after a transaction"]) {
      expect([round, await pragma("journal_mode")]).toEqual([round, "wal"]);
      expect([round, Number(await pragma("synchronous"))]).toEqual([round, 2]);
      expect([round, Number(await pragma("foreign_keys"))]).toEqual([round, 1]);
      await database().$transaction(async (transaction) => transaction.party.count());
    }
  });

  it("reads, and lets everything else run, while a write waits for another process", async () => {
    const release = await holdLock();
    const write = createCall(makeCall({ slug: "2030-03-03-waits" }));
    expect(await database().call.count({ where: { slug: "2030-03-03-waits" } })).toBe(0);
    await release();
    await write;
    expect(await database().call.count({ where: { slug: "2030-03-03-waits" } })).toBe(1);
  });

  it("reads beside an open transaction of its own", async () => {
    const read = await database().$transaction(async (transaction) => {
      await transaction.call.updateMany({ where: { slug: "none" }, data: { title: "none" } });
      return database().call.count();
    });
    expect(read).toBeGreaterThanOrEqual(0);
  });

  it("stores, for every other connection to see, what it writes after it gave up waiting once", async () => {
    const client = openClient(url, 50);
    const party = { slug: "waits", name: "Waits", adjective: "Waiting" };
    const release = await holdLock();
    await expect(client.party.create({ data: party })).rejects.toThrow();
    await release();
    await client.party.create({ data: party });
    const other = openClient(url);
    expect(await other.party.count({ where: { slug: "waits" } })).toBe(1);
    await other.$disconnect();
    await client.$disconnect();
  });

  it("stores all of many transactions that are begun at once", async () => {
    const slugs = Array.from({ length: 40 }, (_, index) => `at-once-${index}`);
    const create = (slug: string) =>
      database().$transaction((transaction) =>
        transaction.party.create({ data: { slug, name: slug, adjective: "Many" } }),
      );
    await Promise.all(slugs.map(create));
    expect(await database().party.count({ where: { adjective: "Many" } })).toBe(40);
  });

  it.skipIf(!existsSync(OPEN_FILES))("opens no files that it does not close (Linux)", async () => {
    const renameNothing = () =>
      database().$transaction((transaction) =>
        transaction.party.updateMany({ where: { slug: "none" }, data: { name: "none" } }),
      );
    await renameNothing();
    const before = readdirSync(OPEN_FILES).length;
    for (let round = 0; round < 200; round++) await renameNothing();
    expect(readdirSync(OPEN_FILES).length).toBeLessThan(before + 20);
  });

  it("is whole in its one file once it is closed", async () => {
    await createCall(makeCall({ slug: "2030-04-04-closed" }));
    const copy = `${url.slice("file:".length)}.copy`;
    await closeDatabase();
    copyFileSync(url.slice("file:".length), copy);
    const copied = openClient(`file:${copy}`);
    expect(await copied.call.count({ where: { slug: "2030-04-04-closed" } })).toBe(1);
    await copied.$disconnect();
  });

  it("keeps every acknowledged write of a process that is killed while writing", async () => {
    const writer = spawn(process.execPath, [...TYPESCRIPT, join(HERE, "testing/test-endless-writer.ts")], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const acknowledged: string[] = [];
    for await (const slug of createInterface({ input: writer.stdout })) {
      acknowledged.push(slug);
      if (acknowledged.length === WRITES_BEFORE_KILL) writer.kill("SIGKILL");
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
    expect(writer.signalCode).toBe("SIGKILL");
    const stored = new Set((await database().call.findMany({ select: { slug: true } })).map(({ slug }) => slug));
    expect(acknowledged.filter((slug) => !stored.has(slug))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES_BEFORE_KILL);
    const halfCalls = await database().call.count({
      where: { OR: [{ readouts: { none: {} } }, { parties: { none: {} } }] },
    });
    expect(halfCalls).toBe(0);
  });
});
