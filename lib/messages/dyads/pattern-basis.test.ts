import { describe, expect, it } from "vitest";
import type { MeasuredRates } from "../../model/readers/measured-rates";
import { errorAt } from "../../comparison/dyads/counting";
import { figureNote } from "./figures";
import { outdatedSentence, patternBasis } from "./patterns";
import { toText } from "../parts/to-text";

const rate = { rate: 0.15, low: 0.1, high: 0.2 };
const RATES: MeasuredRates = {
  aligner: "1",
  date: "2026-11-29",
  pairs: 31,
  links: { likely: rate, possible: rate },
  passages: { likely: rate, possible: rate, none: rate },
};
const ONE_SIDED = { rate: 0.144, low: 0.114, high: 0.175, cells: 875 };

describe("what figures rest on", () => {
  it("is said with the measured error of one-sided cells", () => {
    const said = toText(patternBasis({ rates: { ...RATES, oneSided: ONE_SIDED }, level: "found" }));
    expect(said).toContain(
      "About 14 in 100 one-sided cells that nobody confirmed are wrong (11 to 18), as measured on 875 of them",
    );
    expect(said).toContain("the intervals allow for that");
  });

  it("is said with what is known of passages where that was not measured", () => {
    const said = toText(patternBasis({ rates: RATES, level: "found" }));
    expect(said).toContain("15 in 100 have one after all");
    expect(said).toContain("do not allow for that");
    expect(toText(patternBasis({ rates: null, level: "found" }))).not.toContain("in 100");
  });

  it("has no error of the machine where only confirmed cells count", () => {
    const said = toText(patternBasis({ rates: { ...RATES, oneSided: ONE_SIDED }, level: "confirmed" }));
    expect(said).toBe("Only what a person confirmed is counted.");
    expect(toText(patternBasis({ rates: RATES, level: "agreed" }))).toContain("on which a language model agrees");
  });

  it("gives no error where cells count on which both readers agree: theirs was not measured", () => {
    const said = toText(patternBasis({ rates: { ...RATES, oneSided: ONE_SIDED }, level: "agreed" }));
    expect(said).not.toContain("in 100");
    expect(said).toContain("How often such cells are wrong was not measured");
    expect(toText(figureNote({ rates: { ...RATES, oneSided: ONE_SIDED }, query: { level: "agreed" } }))).toBe(
      "Intervals: 95% (Wilson).",
    );
    expect(errorAt("agreed", { ...RATES, oneSided: ONE_SIDED })).toBeUndefined();
    expect(errorAt("found", { ...RATES, oneSided: ONE_SIDED })).toBe(0.175);
  });

  it("names comparisons by an earlier version of the aligner, if there are any", () => {
    expect(outdatedSentence({ n: 14, outdated: 0 })).toBeNull();
    expect(toText(outdatedSentence({ n: 14, outdated: 3 })!)).toBe(
      "3 of 14 comparisons were made by an earlier version of the aligner.",
    );
  });
});
