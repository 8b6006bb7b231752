import { describe, expect, it } from "vitest";
import { segmentText } from "../lib/compare";
import { measure } from "./accuracy";
import { readCommittedGold, readCorpus, type GoldPair } from "./gold";
import { hasShared } from "./shared";
import recorded from "./recorded-figures.json" with { type: "json" };

type Recorded = typeof recorded.fictional;

/** Figures are recorded to three places. */
const rounded = (figure: number) => Math.round(1_000 * figure) / 1_000;

function expectAsGoodAs(pairs: GoldPair[], wanted: Recorded) {
  const figures = measure(pairs);
  expect(rounded(figures.linksF1)).toBeGreaterThanOrEqual(wanted.linksF1);
  expect(rounded(figures.includedF1)).toBeGreaterThanOrEqual(wanted.includedF1);
  expect(rounded(figures.falseLeftOut)).toBeLessThanOrEqual(wanted.falseLeftOut);
  expect(rounded(figures.falseShared)).toBeLessThanOrEqual(wanted.falseShared);
}

const hasCorpus = hasShared("corpus");
const corpus = hasCorpus ? readCorpus() : null;

describe("accuracy", () => {
  it("does not fall below the recorded figures on the fictional calls", () => {
    expectAsGoodAs(
      readCommittedGold().filter(({ isFictional }) => isFictional),
      recorded.fictional,
    );
  });

  it("finds both true links of the call of 3 April 2024", () => {
    const real = readCommittedGold().filter(({ isFictional }) => !isFictional);
    expect(real.map(({ slug }) => slug)).toEqual(["2024-04-03-blinken-aliyev"]);
    expect(measure(real).linksRecall).toBe(1);
  });

  describe.skipIf(!hasCorpus)("on the development corpus (../shared/corpus)", () => {
    it("does not fall below the recorded figures", () => expectAsGoodAs(corpus!, recorded.corpus));

    it("cuts passages where the corpus has its sentences, at least 97 times in 100", () => {
      const texts = corpus!.flatMap(({ left, right }) => [left, right]);
      const agreed = texts.flatMap(({ text, sentences }) => {
        const cuts = new Set(segmentText(text).map(({ start, end }) => `${start} ${end}`));
        return sentences.map(({ start, end }) => cuts.has(`${start} ${end}`));
      });
      expect(agreed.filter(Boolean).length / agreed.length).toBeGreaterThanOrEqual(0.97);
    });
  });
});
