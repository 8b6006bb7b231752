import { beforeAll, describe, expect, it } from "vitest";
import { compareTexts } from "../../compare";
import type { Comparison, Passage } from "../../model/comparisons/comparison";
import type { Reading } from "../../model/readers/readings";
import { loadResources } from "../../resources/load";
import { storedComparison as comparisonSchema } from "../../schema/comparison";
import { layReading, swapReading } from "./lay-reading";
import { readTexts } from "./read-texts";
import { LEFT, RECORDED, TEXTS, askRecorded } from "./test-recorded";

let reading: Reading;
let machine: Comparison;
beforeAll(async () => {
  ({ reading } = await readTexts(TEXTS.left, TEXTS.right, askRecorded([RECORDED]), { model: "stand-in" }));
  machine = compareTexts(TEXTS.left, TEXTS.right, loadResources()) as Comparison;
});

const lay = (left: Passage[] = machine.left.passages) =>
  layReading(reading, {
    left: { ...TEXTS.left, passages: left },
    right: { ...TEXTS.right, passages: machine.right.passages },
  });

const passage = (index: number, start: number, end: number): Passage => {
  return { id: `l${index + 1}`, index, paragraph: 0, topics: [], start, end };
};

describe("layReading", () => {
  it("makes a comparison like any other", () => {
    const { comparison } = lay();
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(comparison.links.map(({ left, right, tier, strength }) => [left, right, tier, strength])).toEqual([
      ["l1", "r1", "likely", "strong"],
      ["l2", "r2", "likely", "fair"],
      ["l3", "r3", "possible", "fair"],
    ]);
    expect(comparison.links[1]!.reasons[0]!.label).toBe(
      "agreed to release “all prisoners ~ refused to release any prisoners",
    );
    expect(comparison.left.coverage.passages).toEqual({ total: 2, likely: 1, possible: 1, weak: 0 });
    expect(comparison.left.coverage.words.total).toBe(machine.left.coverage.words.total);
  });

  it("says beside it what contradicts and what reports nothing", () => {
    const { facts } = lay();
    expect([...facts.differs]).toEqual([
      ["l2 r2", "polarity"],
      ["l3 r3", "figure"],
    ]);
    expect([...facts.boilerplate]).toEqual(["l4"]);
  });

  it("follows the quoted words when passages are cut otherwise by now", () => {
    const whole = TEXTS.left.text;
    const second = whole.indexOf(LEFT[1]!);
    const halves = [second, second + "They agreed to release “all".length, second + LEFT[1]!.length];
    const { comparison, facts } = lay([
      passage(0, 0, LEFT[0]!.length),
      passage(1, halves[0]!, halves[1]!),
      passage(2, halves[1]! + 1, halves[2]!),
      passage(3, halves[2]! + 2, whole.length),
    ]);
    expect(comparison.links.map(({ left, right }) => `${left} ${right}`)).toEqual(["l1 r1", "l2 r2", "l4 r3"]);
    // What the model said of a passage does not hold for a longer passage that now ends with it.
    expect(facts.boilerplate.size).toBe(0);
  });

  it("joins links of passages that are one by now, with all that was quoted", () => {
    const { comparison, facts } = lay([passage(0, 0, TEXTS.left.text.length)]);
    expect(comparison.links.map(({ left, right }) => `${left} ${right}`)).toEqual(["l1 r1", "l1 r2", "l1 r3"]);
    expect(comparison.left.coverage.passages).toMatchObject({ total: 1, likely: 1 });
    expect(facts.differs.get("l1 r2")).toBe("polarity");
  });

  it("gives swapped links for swapped sides", () => {
    expect(swapReading(swapReading(reading))).toEqual(reading);
    const swapped = layReading(swapReading(reading), {
      left: { ...TEXTS.right, passages: machine.right.passages },
      right: { ...TEXTS.left, passages: machine.left.passages },
    });
    expect(swapped.comparison.links.map(({ left, right, tier }) => [right, left, tier])).toEqual(
      lay().comparison.links.map(({ left, right, tier }) => [left, right, tier]),
    );
  });
});
