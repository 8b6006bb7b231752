import { describe, expect, it } from "vitest";
import { readCommittedGold } from "../../../scripts/gold";
import type { Comparison, Refusal } from "../../model/comparisons/comparison";
import { compareTexts } from "../compare";
import { coverageOf } from "./coverage";
import { MAX_TEXT_LENGTH } from "../limits";
import { loadResources } from "../../resources/load";
import { swapAlignment, swapComparison } from "./swap";

const RESOURCES = loadResources();

const pairs = readCommittedGold().map(({ slug, left, right }) => {
  const read = ({ text, language = "en" }: { text: string; language?: string }) => ({ text, language });
  return { slug, left: read(left), right: read(right) };
});

/** A comparison without its reasons, because their words and order come from the text that was on the left. */
const withoutReasons = (alignment: Comparison | Refusal) =>
  alignment.kind === "comparison"
    ? { ...alignment, links: alignment.links.map((link) => ({ ...link, reasons: [] })) }
    : alignment;

describe("swapAlignment", () => {
  it.each(pairs)("answers what comparing the other way round answers: $slug", ({ left, right }) => {
    const comparison = compareTexts(left, right, RESOURCES);
    expect(withoutReasons(swapAlignment(comparison))).toEqual(withoutReasons(compareTexts(right, left, RESOURCES)));
    expect(swapAlignment(swapAlignment(comparison))).toEqual(comparison);
  });

  it("exchanges the sides of texts in two languages, and of a refusal", () => {
    const here = { text: "They met on 5 April in Baku. NATO was named.", language: "en" };
    const there = { text: "NATO. Baku, 5. Şəhər.", language: "az" };
    const swapped = swapAlignment(compareTexts(here, there, RESOURCES));
    expect(withoutReasons(swapped)).toEqual(withoutReasons(compareTexts(there, here, RESOURCES)));
    const long = { text: "a".repeat(MAX_TEXT_LENGTH + 1), language: "en" };
    expect(swapAlignment(compareTexts(here, long, RESOURCES))).toEqual(compareTexts(long, here, RESOURCES));
  });

  it("names the words that are used alike in the order of the sides", () => {
    const link = { left: "l1", right: "r2", tier: "likely", score: 0.9, strength: "strong" } as const;
    const [left, right] = [[{ start: 0, end: 3 }], [{ start: 9, end: 15 }]];
    const text = { language: "en", passages: [], coverage: coverageOf([], [], [], "left"), nearest: {} };
    const reasons = [{ kind: "sense", label: "aid ~ relief", left, right } as const];
    const sides = { left: text, right: text, links: [{ ...link, reasons }] };
    expect(swapComparison({ kind: "comparison", basis: "same-language", ...sides }).links).toEqual([
      {
        ...link,
        left: "l2",
        right: "r1",
        reasons: [{ kind: "sense", label: "relief ~ aid", left: right, right: left }],
      },
    ]);
  });
});
