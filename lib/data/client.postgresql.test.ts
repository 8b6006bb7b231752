import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { createCall } from "./calls/call-writes";
import { database, openClient } from "./client";
import { passOverIds } from "./pass-over-ids";
import { WRITE_LOCK } from "./postgresql/write-lock";
import { hasDatabaseFailed } from "./sqlite/database-faults";
import { makeCall, useFreshDatabase } from "./testing/test-database";
import { inReadTransaction, inWriteTransaction } from "./write-transaction";

const HERE = dirname(fileURLToPath(import.meta.url));
const WRITES_BEFORE_KILL = 20;

let url: string;
beforeEach(async () => {
  url = await useFreshDatabase();
});

/** Another process that writes until it is told to stop. */
async function holdLock() {
  const holder = new Client(url);
  await holder.connect();
  await holder.query("SELECT pg_advisory_lock($1)", [WRITE_LOCK]);
  return () => holder.end();
}

const party = (slug: string) => ({ slug, name: slug, adjective: slug });

describe("the database", () => {
  it("reads while more writes than it has connections wait for another process", async () => {
    const release = await holdLock();
    const writes = Array.from({ length: 30 }, (_, n) => database().party.create({ data: party(`waits-${n}`) }));
    writes.push(
      ...(Array.from({ length: 30 }, (_, n) =>
        inWriteTransaction((client) => client.party.create({ data: party(`also-${n}`) })),
      ) as never[]),
    );
    expect(await database().party.count()).toBe(0);
    await release();
    await Promise.all(writes);
    expect(await database().party.count()).toBe(60);
  });

  it("gives up waiting, says that the database failed, and writes again", async () => {
    const client = openClient(url, 50);
    const began = performance.now();
    const release = await holdLock();
    await expect(client.party.create({ data: party("waits") })).rejects.toThrow();
    expect(hasDatabaseFailed(began)).toBe(true);
    await release();
    await client.party.create({ data: party("waits") });
    expect(await database().party.count()).toBe(1);
    await client.$disconnect();
  });

  it("loses no change that was made from what was read", async () => {
    await database().party.create({ data: party("0") });
    const [one, two] = [openClient(url), openClient(url)];
    const addOne = (client: typeof one) =>
      client.$transaction(
        async (transaction) => {
          await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`;
          const { id, name } = await transaction.party.findFirstOrThrow();
          await transaction.party.update({ where: { id }, data: { name: String(Number(name) + 1) } });
        },
        { maxWait: 60_000, timeout: 60_000 },
      );
    await Promise.all(Array.from({ length: 40 }, (_, n) => addOne(n % 2 === 0 ? one : two)));
    expect((await database().party.findFirstOrThrow()).name).toBe("40");
    await one.$disconnect();
    await two.$disconnect();
  });

  it("reads as it is at one moment", async () => {
    await inReadTransaction(async (client) => {
      expect(await client.party.count()).toBe(0);
      await database().party.create({ data: party("meanwhile") });
      expect(await client.party.count()).toBe(0);
    });
    expect(await database().party.count()).toBe(1);
  });

  it("never reuses an id that was stored explicitly", async () => {
    await passOverIds(database(), "Party");
    await database().party.createMany({
      data: [
        { id: 1, ...party("one") },
        { id: 7, ...party("seven") },
      ],
    });
    await passOverIds(database(), "Party");
    expect((await database().party.create({ data: party("next") })).id).toBe(8);
  });

  it("goes on after the server has ended its connections", async () => {
    await createCall(makeCall());
    const other = new Client(url);
    await other.connect();
    await other.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await other.end();
    const counts: number[] = [];
    while (counts.length === 0)
      await database()
        .call.count()
        .then(
          (count) => counts.push(count),
          () => undefined,
        );
    expect(counts).toEqual([1]);
  });

  it("keeps every acknowledged write of a process that is killed while writing", async () => {
    const writer = spawn(
      process.execPath,
      ["--conditions=react-server", "scripts/run.mjs", join(HERE, "testing/test-endless-writer.ts")],
      { env: { ...process.env, DATABASE_URL: url }, stdio: ["ignore", "pipe", "inherit"] },
    );
    const acknowledged: string[] = [];
    for await (const slug of createInterface({ input: writer.stdout })) {
      acknowledged.push(slug);
      if (acknowledged.length === WRITES_BEFORE_KILL) writer.kill("SIGKILL");
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
    const stored = new Set((await database().call.findMany({ select: { slug: true } })).map(({ slug }) => slug));
    expect(acknowledged.filter((slug) => !stored.has(slug))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES_BEFORE_KILL);
    expect(
      await database().call.count({ where: { OR: [{ readouts: { none: {} } }, { parties: { none: {} } }] } }),
    ).toBe(0);
  });
});
