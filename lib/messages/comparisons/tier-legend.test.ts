import { expect, it } from "vitest";
import { tierLegend } from "./tier-legend";
import { toText } from "../parts/to-text";

const rate = (value: number) => ({ rate: value, low: value, high: value });
const RATES = {
  aligner: "91c2e07a",
  date: "2030-01-02",
  pairs: 31,
  links: { likely: rate(0.9), possible: rate(0.34) },
  passages: { likely: rate(0.948), possible: rate(0.45), none: rate(0.136) },
};

it("gives the three rates in plain words, with what they were measured on", () => {
  expect(toText(tierLegend(RATES, { reviewed: 14, of: 15 }) ?? [])).toBe(
    "Of 100 passages marked likely, 95 have a counterpart; marked possible, 45; with no match found, 14 after all (31 real pairs, 2 January 2030).",
  );
});

it("says that the rates are of another language than the texts", () => {
  expect(toText(tierLegend(RATES, { reviewed: 14, of: 15 }, { language: "az" }) ?? [])).toBe(
    "How often these marks are right was measured for readouts in English, not in Azerbaijani.",
  );
});

it("gives no rates once nothing rests on them", () => {
  const ALL = "Every passage has been reviewed.";
  expect(toText(tierLegend(RATES, { reviewed: 15, of: 15 }) ?? [])).toBe(ALL);
  expect(toText(tierLegend(null, { reviewed: 15, of: 15 }) ?? [])).toBe(ALL);
  expect(tierLegend(null, { reviewed: 0, of: 0 })).toBeNull();
});
