import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildChains } from "./chains";

const link = (from: number, to: number, score = 0.9) => ({ from, to, score });
const written = (...given: Parameters<typeof buildChains>) =>
  buildChains(...given).map((chain) => chain.map(({ text, passage }) => `${text}.${passage}`).join(" "));

describe("Chains of a formula", () => {
  it("continue from readout to readout, whatever the order of passages", () => {
    expect(written([[link(1, 2), link(2, 0)], [link(2, 1)]])).toEqual(["0.1 1.2 2.1", "0.2 1.0"]);
  });

  it("start again after a readout that lacks the formula", () => {
    expect(written([[link(1, 1)], [], [link(1, 1)]])).toEqual(["0.1 1.1", "2.1 3.1"]);
  });

  it("take the better of two links to one passage", () => {
    expect(written([[link(0, 1, 0.6), link(1, 1, 0.8), link(0, 2, 0.5)]])).toEqual(["0.0 1.2", "0.1 1.1"]);
  });

  it("leave out those that are too short", () => {
    expect(written([[link(1, 1), link(2, 2)], [link(2, 2)]], 3)).toEqual(["0.2 1.2 2.2"]);
  });

  it("contain each passage once, and move forward one readout at a time", () => {
    const links = fc.array(
      fc.record({ from: fc.nat(5), to: fc.nat(5), score: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(links, { maxLength: 6 }), (neighbours) => {
        const chains = buildChains(neighbours);
        const names = chains.flat().map(({ text, passage }) => `${text}.${passage}`);
        expect(new Set(names).size).toBe(names.length);
        for (const chain of chains) chain.slice(1).forEach(({ text }, i) => expect(text).toBe(chain[i]!.text + 1));
      }),
    );
  });
});
