import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAcross, chooseContrasts } from "./across";
import { buildPattern } from "./pattern";
import { TOPICS, makeCall, makeReadout, patternCalls } from "./test-calls";

const NAMES = TOPICS.map((id) => ({ id, label: id }));
const QUERY = { sort: "one-sided", level: "found" } as const;
const party = (slug: string) => ({ slug, name: slug, adjective: slug });

const NORLAND = {
  party: party("norland"),
  calls: [0, 1, 2, 3].map((i) => makeCall(i, { detained: "a", trade: "=" })),
};
const TAMRA = { party: party("tamra"), calls: [4, 5, 6].map((i) => makeCall(i, { trade: "b" })) };

describe("an issuer across its counterparts", () => {
  it("finds a topic that it reports of calls with one counterpart and never of those with another", () => {
    const { counterparts, rows } = buildAcross([TAMRA, NORLAND], NAMES, QUERY);
    expect(counterparts.map((one) => [one.party.slug, one.comparable])).toEqual([
      ["norland", 4],
      ["tamra", 3],
    ]);
    const detained = rows.find(({ topic }) => topic === "detained")!;
    expect(detained.cells.map(({ said }) => [said.n, said.of])).toEqual([
      [4, 4],
      [0, 3],
    ]);
    expect(detained.contrast).toEqual({ said: 0, never: 1 });
    expect(detained.cells[0]!.streak).toMatchObject({ side: "a", calls: 4, confirmed: 0 });
    expect(chooseContrasts(rows).map(({ topic }) => topic)).toEqual(["detained", "trade"]);
  });

  it("finds no contrast in a single call, nor in calls that cannot be compared", () => {
    const partial = { a: [makeReadout("a")], b: [makeReadout("b", { isPartial: true })] };
    for (const calls of [[makeCall(4, {})], [4, 5, 6].map((i) => makeCall(i, {}, { readouts: partial }))]) {
      const { rows } = buildAcross([NORLAND, { ...TAMRA, calls }], NAMES, QUERY);
      expect(rows.every(({ contrast }) => contrast === null)).toBe(true);
    }
  });

  it("leaves out topics that the issuer never has", () => {
    const { rows } = buildAcross([TAMRA], NAMES, QUERY);
    expect(rows).toEqual([]);
  });

  it("counts what the page of each dyad counts", () => {
    fc.assert(
      fc.property(patternCalls, patternCalls, (first, second) => {
        const dyads = [
          { party: party("one"), calls: first },
          { party: party("two"), calls: second },
        ];
        const { counterparts, rows } = buildAcross(dyads, NAMES, QUERY);
        for (const { topic, cells } of rows)
          cells.forEach((cell, i) => {
            const { calls } = dyads.find((dyad) => dyad.party.slug === counterparts[i]!.party.slug)!;
            const pattern = buildPattern(calls, NAMES, QUERY);
            const row = pattern.rows.find((one) => one.topic === topic);
            expect(cell.said.of).toBe(pattern.comparable);
            expect([cell.sum.both, cell.sum["only-a"], cell.sum.open]).toEqual(
              row ? [row.counts.both, row.counts["only-a"], row.counts.open] : [0, 0, 0],
            );
            expect(cell.sum.comparable).toBe(pattern.comparable);
          });
      }),
    );
  });
});
