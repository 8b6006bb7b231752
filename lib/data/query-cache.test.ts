import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createScopeMoments } from "./scope-moments";
import { LIBRARY, callScope } from "../model/library/scopes";
import { readCached, cacheWith, type Dependent } from "./query-cache";

const moments = createScopeMoments();
let isReadable = true;
let reads = 0;

const read = (size = 1) => {
  const n = ++reads;
  return Promise.resolve<Dependent<{ n: number }>>({ value: { n }, dependsOn: [callScope(1), LIBRARY], size });
};
const ask = async (key = "a", size = 1) => (await readCached(key, () => read(size)))?.n;

beforeEach(() => {
  [reads, isReadable] = [0, true];
  cacheWith({ read: () => Promise.resolve(isReadable), moments });
});
afterEach(() => cacheWith(null));

describe("the query cache", () => {
  it("is read once, until something that it depends on changes", async () => {
    expect([await ask(), await ask(), await ask("b")]).toEqual([1, 1, 2]);
    moments.note([callScope(2)]);
    expect(await ask()).toBe(1);
    moments.note([callScope(1)]);
    expect([await ask(), await ask()]).toEqual([3, 3]);
  });

  it("is read again where something changed while it was read", async () => {
    await readCached("a", () => {
      moments.note([LIBRARY]);
      return read();
    });
    expect(await ask()).toBe(2);
  });

  it("is never what was read while nobody could say what has changed", async () => {
    isReadable = false;
    expect([await ask(), await ask()]).toEqual([1, 2]);
    cacheWith(null);
    expect([await ask(), await ask()]).toEqual([3, 4]);
  });

  it("does not cache null, and evicts when full", async () => {
    expect(await readCached("a", () => Promise.resolve(null))).toBeNull();
    expect([await ask("a", 15_000), await ask("b", 15_000), await ask("a", 15_000)]).toEqual([1, 2, 3]);
  });

  it("is not what changes by itself", async () => {
    const readMoving = async () => ({ ...(await read()), dependsOn: null });
    expect([await readCached("a", readMoving), await readCached("a", readMoving)]).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it("is not what could not be read", async () => {
    await expect(readCached("a", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(await ask()).toBe(1);
  });
});
