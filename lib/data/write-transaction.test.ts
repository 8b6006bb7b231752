import { beforeAll, describe, expect, it } from "vitest";
import { hasDatabaseFailed } from "./sqlite/database-faults";
import { useFreshDatabase } from "./testing/test-database";
import { inWriteTransaction } from "./write-transaction";

/** More than may be open at once. */
const MANY = 13;

beforeAll(async () => void (await useFreshDatabase()));

describe("a write that waits for others until its time is up", () => {
  it("is noted as a database that cannot be written, so that the form that was sent is answered with 503", async () => {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    const before = Array.from({ length: MANY }, () => inWriteTransaction(() => released));
    const began = performance.now();
    await expect(inWriteTransaction(() => Promise.resolve(), { maxWait: 50 })).rejects.toThrow(/transaction/i);
    expect(hasDatabaseFailed(began)).toBe(true);
    release();
    await Promise.all(before);
  });

  it("is not noted where what it does fails", async () => {
    const began = performance.now();
    await expect(inWriteTransaction(() => Promise.reject(new Error("taken")))).rejects.toThrow("taken");
    expect(hasDatabaseFailed(began)).toBe(false);
  });
});
