import { expect, it } from "vitest";
import { tierLegend } from "./tier-legend";
import { toText } from "../parts/to-text";

it("gives the three rates in plain words, with what they were measured on", () => {
  const rate = (value: number) => ({ rate: value, low: value, high: value });
  const rates = {
    aligner: "91c2e07a",
    date: "2030-01-02",
    pairs: 31,
    links: { likely: rate(0.9), possible: rate(0.34) },
    passages: { likely: rate(0.948), possible: rate(0.45), none: rate(0.136) },
  };
  expect(toText(tierLegend(rates))).toBe(
    "Of 100 passages marked likely, 95 have a counterpart; marked possible, 45; with no match found, 14 after all (31 real pairs, 2 January 2030).",
  );
});
