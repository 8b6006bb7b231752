import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "./client";
import { useFreshDatabase } from "./test-database";

const HERE = dirname(fileURLToPath(import.meta.url));
const WRITES_BEFORE_KILL = 20;

let url: string;
beforeAll(async () => {
  url = await useFreshDatabase();
});

async function pragma(name: string): Promise<unknown> {
  const [row] = await database().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return Object.values(row!)[0];
}

describe("the database", () => {
  it("writes ahead, syncs fully, checks foreign keys and waits when busy, also after a transaction", async () => {
    for (const round of ["at first", "after a transaction"]) {
      expect([round, await pragma("journal_mode")]).toEqual([round, "wal"]);
      expect([round, Number(await pragma("synchronous"))]).toEqual([round, 2]);
      expect([round, Number(await pragma("foreign_keys"))]).toEqual([round, 1]);
      expect([round, Number(await pragma("busy_timeout"))]).toEqual([round, 5000]);
      await database().$transaction(async (transaction) => transaction.party.count());
    }
  });

  it("keeps every acknowledged write of a process that is killed while writing", async () => {
    const writer = spawn(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", join(HERE, "test-endless-writer.ts")],
      { env: { ...process.env, DATABASE_URL: url }, stdio: ["ignore", "pipe", "inherit"] },
    );
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
