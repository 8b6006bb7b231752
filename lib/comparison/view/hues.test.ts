import { describe, expect, it } from "vitest";
import { assignHues } from "./hues";
import { makeSentPair } from "../sent-pair";
import { makeView } from "./test-view";

describe("assignHues", () => {
  const { pair } = makeView();
  const hues = assignHues(pair);

  it("gives two issuers two hues, which stay with them when the sides are swapped", () => {
    expect(hues.left).not.toBe(hues.right);
    expect(assignHues({ left: pair.right, right: pair.left })).toEqual({ left: hues.right, right: hues.left });
  });

  it("separates two revisions of one readout", () => {
    const revision = { ...pair.left.readout.revision, number: 2 };
    const later = { ...pair.left, readout: { ...pair.left.readout, revision } };
    const of = assignHues({ left: pair.left, right: later });
    expect(of.left).not.toBe(of.right);
  });

  it("gives texts without an issuer the hues of their sides", () => {
    const text = (words: string) => ({ text: words, party: null, isPartial: false });
    expect(assignHues(makeSentPair({ left: text("They spoke."), right: text("They met.") }))).toEqual({
      left: "a",
      right: "b",
    });
  });
});
