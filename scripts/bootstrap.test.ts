import { describe, expect, it } from "vitest";
import { estimate } from "./bootstrap";
import { addCounts, type Counts } from "./score-gold";

const counts = (n: number): Counts => ({ ...addCounts([]), links: { hit: n, found: 10, gold: 10 } });

describe("estimate", () => {
  it("gives a range around the figure of all pairs, the same in every run", () => {
    const pairs = [10, 9, 5, 8, 10, 7].map(counts);
    const { linksPrecision } = estimate(pairs);
    expect(linksPrecision.value).toBeCloseTo(49 / 60);
    expect(linksPrecision.low).toBeLessThan(linksPrecision.value);
    expect(linksPrecision.high).toBeGreaterThan(linksPrecision.value);
    expect(estimate(pairs).linksPrecision).toEqual(linksPrecision);
  });

  it("has no doubt where all pairs are alike", () => {
    expect(estimate([8, 8, 8].map(counts)).linksPrecision).toEqual({ value: 0.8, low: 0.8, high: 0.8 });
  });
});
