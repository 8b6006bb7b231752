import { describe, expect, it } from "vitest";
import { findHits, withHits } from "./marks";

describe("findHits", () => {
  it("finds words, ignoring case, in the stretch and nowhere else", () => {
    expect(findHits("Peace. PEACE, peace", { start: 7, end: 19 }, "peace")).toEqual([
      { start: 7, end: 12 },
      { start: 14, end: 19 },
    ]);
  });

  it("finds nothing for an empty search", () => {
    expect(findHits("Peace", { start: 0, end: 5 }, "")).toEqual([]);
  });
});

describe("withHits", () => {
  it("cuts other marks around a hit, so that none overlap", () => {
    const spans = [
      { start: 0, end: 10, kind: "shared" as const },
      { start: 12, end: 14, kind: "alone" as const },
    ];
    expect(withHits({ style: "shared", spans }, [{ start: 4, end: 13 }]).spans).toEqual([
      { start: 0, end: 4, kind: "shared" },
      { start: 4, end: 13, kind: "hit" },
      { start: 13, end: 14, kind: "alone" },
    ]);
  });
});
