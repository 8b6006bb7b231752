import { describe, expect, it } from "vitest";
import { ACROSS_LANGUAGES, LIKELY_FROM, WITHIN_LANGUAGE, findCandidates, linkPassages } from "./link";

const always = () => true;
const found = (scores: number[][], isEvident: (left: number, right: number) => boolean = always) =>
  linkPassages(scores, isEvident, WITHIN_LANGUAGE).map(({ left, right, tier }) => [left, right, tier]);

describe("linkPassages", () => {
  it("makes a likely link of every score that is high enough", () => {
    expect(found([[LIKELY_FROM, 0.95]])).toEqual([
      [0, 0, "likely"],
      [0, 1, "likely"],
    ]);
  });

  it("gives a passage without a likely counterpart its best match, if that is worth showing", () => {
    expect(found([[0.2, 0.3, 0.1]])).toContainEqual([0, 1, "possible"]);
    expect(found([[0.11, 0.05]])).toEqual([]);
  });

  it("keeps a second match that is right about half the time", () => {
    const scores = [
      [0.6, 0.45],
      [0, 0.65],
    ];
    expect(found(scores)).toEqual([
      [0, 0, "possible"],
      [0, 1, "possible"],
      [1, 1, "possible"],
    ]);
  });

  it("never makes a possible link from names alone", () => {
    expect(found([[0.5]], () => false)).toEqual([]);
  });

  it("finds the same links whichever side is left", () => {
    const scores = [
      [0.8, 0.2, 0.15],
      [0.3, 0.3, 0.5],
    ];
    const transposed = scores[0]!.map((_, j) => scores.map((row) => row[j]!));
    const swapped = found(transposed).map(([left, right, tier]) => [right, left, tier]);
    expect(swapped.sort()).toEqual(found(scores).sort());
  });

  it("has weak matches across languages only", () => {
    const strengths = (from: typeof WITHIN_LANGUAGE) =>
      linkPassages([[0.15]], always, from).map((link) => link.strength);
    expect(strengths(WITHIN_LANGUAGE)).toEqual(["fair"]);
    expect(strengths(ACROSS_LANGUAGES)).toEqual(["weak"]);
  });
});

describe("findCandidates", () => {
  const candidates = (scores: number[][], isEvident: (left: number, right: number) => boolean = always) =>
    findCandidates(scores, linkPassages(scores, isEvident, WITHIN_LANGUAGE), isEvident, WITHIN_LANGUAGE);

  it("gives a passage without a link its best match, if that is worth mentioning", () => {
    expect(candidates([[0.07, 0.09]])).toEqual([
      { left: 0, right: 0, score: 0.07 },
      { left: 0, right: 1, score: 0.09 },
    ]);
    expect(candidates([[0.05]])).toEqual([]);
  });

  it("gives none to passages that are linked, and none that share only names", () => {
    expect(candidates([[0.9, 0.1]])).toEqual([{ left: 0, right: 1, score: 0.1 }]);
    expect(candidates([[0.9], [0.01]])).toEqual([]);
    expect(candidates([[0.1]], () => false)).toEqual([]);
  });

  it("finds none across languages", () => {
    expect(findCandidates([[0.07]], [], always, ACROSS_LANGUAGES)).toEqual([]);
  });
});
