import { describe, expect, it } from "vitest";
import { ResponseCache, MAX_RESPONSE_BYTES, type CachedResponse } from "./response-cache";

const answer = (bytes: number): CachedResponse => ({
  headers: {},
  body: Buffer.alloc(bytes),
  nonce: null,
  nonceAt: [],
});

function keeper(maxBytes: number) {
  const kept = new ResponseCache(maxBytes);
  kept.find("", 1);
  return kept;
}

describe("kept answers", () => {
  it("are found again while the database has not changed, and never after", () => {
    const kept = keeper(1_000);
    const made = answer(10);
    kept.keep("a", 1, made);
    expect(kept.find("a", 1)).toBe(made);
    expect(kept.find("a", 2)).toBeNull();
    expect(kept.find("a", 1)).toBeNull();
    expect(kept.bytes).toBe(0);
  });

  it("are not kept when the database changed while they were made", () => {
    const kept = keeper(1_000);
    kept.find("b", 2);
    kept.keep("a", 1, answer(10));
    expect(kept.find("a", 2)).toBeNull();
    expect(kept.find("a", 1)).toBeNull();
  });

  it("go when they take too much together, those not asked for longest first", () => {
    const kept = keeper(306);
    for (const key of ["a", "b", "c"]) kept.keep(key, 1, answer(100));
    kept.find("a", 1);
    kept.keep("d", 1, answer(100));
    expect(["a", "b", "c", "d"].filter((key) => kept.find(key, 1))).toEqual(["a", "c", "d"]);
    expect(kept.bytes).toBe(306);
  });

  it("count once when they replace each other", () => {
    const kept = keeper(1_000);
    kept.keep("a", 1, answer(100));
    kept.keep("a", 1, answer(50));
    expect(kept.bytes).toBe(52);
  });

  it("are not kept when one alone is too large", () => {
    const kept = keeper(100);
    kept.keep("a", 1, answer(99));
    expect(kept.find("a", 1)).toBeNull();
    const roomy = keeper(10 * MAX_RESPONSE_BYTES);
    roomy.keep("a", 1, answer(MAX_RESPONSE_BYTES));
    expect(roomy.find("a", 1)).toBeNull();
    expect(roomy.bytes).toBe(0);
  });
});
