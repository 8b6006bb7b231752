import { describe, expect, it } from "vitest";
import type { PatternRow, PatternSide } from "../model/dyads/patterns";
import { chooseHighlights } from "./highlights";
import { buildPattern } from "./pattern";
import { makeCall } from "./test-calls";
import { WHOLE_PATTERN } from "../addresses/dyad-path";

const [ROW] = buildPattern([makeCall(0, { trade: "=" })], [{ id: "trade", label: "Trade" }], WHOLE_PATTERN).rows;

function rowOf(
  topic: string,
  { calls, since, side = "a" }: { calls?: number; since?: string; side?: PatternSide },
): PatternRow {
  const streak = { side, confirmed: 0, from: "x", to: "y", until: "2029-05-05", isCurrent: true } as const;
  const rate = { n: calls ?? 0, of: 30, low: 0, high: 1 };
  return {
    ...ROW!,
    topic,
    rates: { both: rate, "only-a": rate, "only-b": rate },
    streak: calls === undefined ? null : { ...streak, calls },
    change: since === undefined ? null : { kind: "new", since },
  };
}

const namesOf = (rows: PatternRow[]) => rows.map(({ topic }) => topic);

describe("What stands out", () => {
  it("is the two longest streaks of three calls or more", () => {
    const rows = [rowOf("four", { calls: 4 }), rowOf("two", { calls: 2 }), rowOf("six", { calls: 6 })];
    expect(namesOf(chooseHighlights([...rows, rowOf("three", { calls: 3 })]).streaks)).toEqual(["six", "four"]);
    expect(chooseHighlights([rows[1]!]).streaks).toEqual([]);
  });

  it("is not a streak that is likely by chance, given how often only one side has the topic, and among how many", () => {
    const often = (n: number) => ({
      ...rowOf("often", { calls: 6 }),
      rates: { ...ROW!.rates, "only-a": { n, of: 60, low: 0, high: 1 } },
    });
    expect(chooseHighlights([often(10)]).streaks).toHaveLength(1);
    expect(chooseHighlights([often(30)]).streaks).toEqual([]);
    const others = Array.from({ length: 40 }, (_, i) => rowOf(`other-${i}`, {}));
    expect(chooseHighlights([often(20)]).streaks).toHaveLength(1);
    expect(chooseHighlights([often(20), ...others]).streaks).toEqual([]);
  });

  it("is what only one side has in every call, where other topics are not like that", () => {
    const rate = (n: number) => ({ n, of: 6, low: 0, high: 1 });
    const rowWith = (topic: string, n: number) => ({
      ...rowOf(topic, { calls: n }),
      rates: { ...ROW!.rates, "only-a": rate(n), "only-b": rate(0) },
    });
    const others = (n: number) => Array.from({ length: 20 }, (_, i) => rowWith(`other-${i}`, n));
    expect(namesOf(chooseHighlights([rowWith("always", 6), ...others(1)]).streaks)).toEqual(["always"]);
    expect(chooseHighlights([rowWith("always", 6), ...others(5)]).streaks).toEqual([]);
  });

  it("is the longest streak of each side, where both have any", () => {
    const rows = [rowOf("six", { calls: 6 }), rowOf("five", { calls: 5 }), rowOf("other", { calls: 3, side: "b" })];
    expect(namesOf(chooseHighlights(rows).streaks)).toEqual(["six", "other"]);
  });

  it("is the two latest changes of other rows", () => {
    const rows = [
      rowOf("first", { since: "2029-01-05" }),
      rowOf("both", { calls: 3, since: "2030-05-05" }),
      rowOf("third", { since: "2029-03-05" }),
      rowOf("second", { since: "2029-02-05" }),
    ];
    expect(namesOf(chooseHighlights(rows).changes)).toEqual(["third", "second"]);
  });
});
