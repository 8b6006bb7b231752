import { describe, expect, it } from "vitest";
import { CONTEXT_FEATURES, ScoreContext, type ContextFeature } from "./context";

const SCORES = [
  [0.9, 0.2, 0],
  [0.1, 0.5, 0.4],
];
const transposed = (scores: number[][]) => scores[0]!.map((_, j) => scores.map((row) => row[j]!));

const valuesOf = (scores: number[][], i: number, j: number) => {
  const values = new ScoreContext(scores).of(i, j);
  return Object.fromEntries(CONTEXT_FEATURES.map((name, k) => [name, values[k]!])) as Record<ContextFeature, number>;
};

describe("ScoreContext", () => {
  it("says how far a pair is ahead of its best rivals on both sides", () => {
    const logOdds = (score: number) => Math.log(score / (1 - score));
    const { leastLead, greatestLead } = valuesOf(SCORES, 0, 0);
    expect(leastLead).toBeCloseTo(logOdds(0.9) - logOdds(0.2));
    expect(greatestLead).toBeCloseTo(logOdds(0.9) - logOdds(0.1));
    expect(valuesOf(SCORES, 1, 2).leastLead).toBeCloseTo(logOdds(0.4) - logOdds(0.5));
  });

  it("adds up rivals and neighbours", () => {
    const { fewestRivals, mostRivals, forward, backward } = valuesOf(SCORES, 1, 1);
    expect(fewestRivals).toBeCloseTo(0.2);
    expect(mostRivals).toBeCloseTo(0.5);
    expect(forward).toBeCloseTo(0.9);
    expect(backward).toBe(0);
  });

  it("gives equal scores no lead over each other", () => {
    expect(valuesOf([[0.5, 0.5]], 0, 0).leastLead).toBe(0);
  });

  it("says the same if the sides are swapped", () => {
    for (const [i, j] of [
      [0, 0],
      [0, 1],
      [1, 2],
    ] as const) {
      const there = valuesOf(transposed(SCORES), j, i);
      for (const [name, value] of Object.entries(valuesOf(SCORES, i, j)))
        expect(there[name as ContextFeature]).toBeCloseTo(value, 12);
    }
  });

  it("is finite for a single pair, and for none that was scored", () => {
    for (const score of [0, 1]) expect(new ScoreContext([[score]]).of(0, 0).every(Number.isFinite)).toBe(true);
  });
});
