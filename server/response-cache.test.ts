import { describe, expect, it } from "vitest";
import { EVERYTHING, LIBRARY, callScope } from "../lib/model/library/scopes";
import { createResponseCache, MAX_RESPONSE_BYTES, type CachedResponse } from "./response-cache";

const response = (bytes: number): CachedResponse => ({
  headers: {},
  body: Buffer.alloc(bytes),
  nonce: null,
  nonceAt: [],
});

/** Those of these keys that are cached. */
const found = (cache: ReturnType<typeof createResponseCache>, keys: string) =>
  [...keys].filter((key) => cache.get(key)).join("");

function filled(maxBytes = 1_000) {
  const cache = createResponseCache(maxBytes);
  const store = (key: string, bytes = 10, moment = cache.moment) =>
    cache.set(key, response(bytes), [callScope(1)], moment);
  return { cache, store };
}

describe("a cached response", () => {
  it("is found until something that it depends on changes", () => {
    const cache = createResponseCache();
    const made = response(10);
    cache.set("a", made, [callScope(1), callScope(2)], cache.moment);
    expect(cache.get("a")).toBe(made);
    cache.void([callScope(3), LIBRARY]);
    expect(cache.get("a")).toBe(made);
    cache.void([callScope(2)]);
    expect(cache.get("a")).toBeNull();
  });

  it("goes with every change when it depends on everything, and when everything changes", () => {
    const cache = createResponseCache();
    const store = () => {
      cache.set("a", response(10), [EVERYTHING], cache.moment);
      cache.set("b", response(10), [callScope(1)], cache.moment);
      cache.set("c", response(10), [], cache.moment);
    };
    store();
    cache.void([callScope(2)]);
    expect(found(cache, "abc")).toBe("bc");
    store();
    cache.void([EVERYTHING]);
    expect(found(cache, "abc")).toBe("");
    store();
    expect(found(cache, "abc")).toBe("abc");
  });

  it("is dropped when more has changed than is remembered", () => {
    const { cache, store } = filled();
    store("a");
    cache.void(Array.from({ length: 10_001 }, (_, id) => callScope(id + 2)));
    expect(cache.get("a")).toBeNull();
    store("a");
    expect(cache.get("a")).not.toBeNull();
  });

  it("is not stored when something that it depends on changed while it was made", () => {
    const { cache, store } = filled();
    const before = cache.moment;
    cache.void([callScope(1)]);
    store("a", 10, before);
    expect(cache.get("a")).toBeNull();
    cache.void([callScope(2)]);
    store("b", 10, before + 1);
    expect(cache.get("b")).not.toBeNull();
  });
});

describe("the size of the cache", () => {
  it("is bounded: the least recently used responses go", () => {
    const { cache, store } = filled(306);
    for (const key of "abc") store(key, 100);
    cache.get("a");
    store("d", 100);
    expect(found(cache, "abcd")).toBe("acd");
  });

  it("counts a response once that replaces another, and a key with it", () => {
    const { cache, store } = filled(204);
    for (let round = 0; round < 3; round++) store("a", 100);
    store("b", 100);
    expect(found(cache, "ab")).toBe("ab");
    store("c", 1);
    expect(found(cache, "abc")).toBe("bc");
  });

  it("leaves out a response that is too large", () => {
    const { cache, store } = filled(100);
    store("a", 99);
    expect(cache.get("a")).toBeNull();
    const roomy = createResponseCache(10 * MAX_RESPONSE_BYTES);
    roomy.set("a", response(MAX_RESPONSE_BYTES), [], 0);
    expect(roomy.get("a")).toBeNull();
  });
});
