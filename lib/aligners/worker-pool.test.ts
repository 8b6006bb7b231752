import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { AlignerBusy, AlignerTimeout } from "./aligner";
import { WorkerPool, type PoolOptions } from "./worker-pool";

/** Doubles a number; "crash" ends the thread, "hang" never answers. */
const DOUBLER = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (input) => {
    if (input === "crash") throw new Error("It broke.");
    if (input === "leave") process.exit(0);
    if (input === "hang") for (;;);
    parentPort.postMessage(input * 2);
  });
`;

let started = 0;
const pools: WorkerPool<number | string, number>[] = [];

function makePool(options: Partial<PoolOptions> = {}) {
  const start = () => {
    started++;
    return new Worker(DOUBLER, { eval: true });
  };
  started = 0;
  const pool = new WorkerPool<number | string, number>({
    start,
    size: 2,
    maxWaiting: 100,
    timeLimit: 10_000,
    idleTime: 10_000,
    ...options,
  });
  pools.push(pool);
  return pool;
}

afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

describe("a pool of workers", () => {
  it("gives each of many jobs its own answer, with no more workers than it may have", async () => {
    const pool = makePool();
    const jobs = Array.from({ length: 20 }, (_, i) => i);
    expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map((job) => job * 2));
    expect(started).toBe(2);
  });

  it("starts a worker when there is work, and reuses it", async () => {
    const pool = makePool();
    expect(started).toBe(0);
    await pool.run(1);
    await pool.run(2);
    expect(started).toBe(1);
  });

  it("says that a job took too long, and does the next one", async () => {
    const pool = makePool({ size: 1, timeLimit: 500 });
    const slow = pool.run("hang");
    const next = pool.run(4);
    await expect(slow).rejects.toBeInstanceOf(AlignerTimeout);
    expect(await next).toBe(8);
  });

  it.each(["crash", "leave"])("does the next job after a worker has ended by “%s”", async (way) => {
    const pool = makePool({ size: 1 });
    const broken = pool.run(way);
    const next = pool.run(4);
    await expect(broken).rejects.toThrow(way === "crash" ? "It broke." : "The worker ended.");
    expect(await next).toBe(8);
    expect(started).toBe(2);
  });

  it("refuses a job when too many wait", async () => {
    const pool = makePool({ size: 1, maxWaiting: 1 });
    const [running, waiting] = [pool.run(1), pool.run(2)];
    await expect(pool.run(3)).rejects.toBeInstanceOf(AlignerBusy);
    expect(await Promise.all([running, waiting])).toEqual([2, 4]);
  });

  it("drops a job that nobody is waiting for", async () => {
    const pool = makePool({ size: 1 });
    const controller = new AbortController();
    const running = pool.run(1);
    const waiting = pool.run("crash", controller.signal);
    controller.abort(new Error("Nobody waits."));
    await expect(waiting).rejects.toThrow("Nobody waits.");
    expect(await running).toBe(2);
    expect(await pool.run(3)).toBe(6);
    expect(started).toBe(1);
  });

  it("ends a worker that has been idle for long", async () => {
    const pool = makePool({ idleTime: 0 });
    await pool.run(1);
    await new Promise((resolve) => setImmediate(() => setTimeout(resolve, 0)));
    await expect.poll(async () => (await pool.run(2), started), { timeout: 5_000 }).toBeGreaterThan(1);
  });
});
