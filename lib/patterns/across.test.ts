import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionStrips } from "../model/dyads/period-cells";
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

  it("finds no contrast in a single call, nor in calls of which the issuer's readout is stored only in part", () => {
    const partial = { a: [makeReadout("a", { isPartial: true })], b: [makeReadout("b")] };
    for (const calls of [[makeCall(4, {})], [4, 5, 6].map((i) => makeCall(i, {}, { readouts: partial }))]) {
      const { rows } = buildAcross([NORLAND, { ...TAMRA, calls }], NAMES, QUERY);
      expect(rows.every(({ contrast }) => contrast === null)).toBe(true);
    }
  });

  it("counts the issuer's own readouts, also where they cannot be compared, and says the same in each bar", () => {
    const partial = { a: [makeReadout("a")], b: [makeReadout("b", { isPartial: true })] };
    const calls = ["a", "?", ""].map((sign, i) =>
      makeCall(4 + i, sign === "" ? {} : { detained: sign }, { readouts: partial }),
    );
    const silent = makeCall(7, {}, { readouts: { a: [makeReadout("a")], b: [] }, comparisons: [] });
    const { counterparts, rows } = buildAcross([{ ...TAMRA, calls: [...calls, silent] }], NAMES, QUERY);
    expect(counterparts[0]).toMatchObject({ calls: 4, searched: 3, comparable: 0, silent: 1 });
    expect(rows[0]!.cells[0]).toMatchObject({ said: { n: 2, of: 3 }, heard: { n: 0, of: 0 } });
    expect(mentionStrips(rows[0]!.cells[0]!, 30)).toEqual({ a: [{ x: 0, width: 20 }], b: [] });
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
            expect([cell.sum.both, cell.sum["only-a"], cell.sum.open]).toEqual(
              row ? [row.counts.both, row.counts["only-a"], row.counts.open] : [0, 0, 0],
            );
            expect(cell.sum.comparable).toBe(pattern.comparable);
          });
      }),
    );
  });
});
