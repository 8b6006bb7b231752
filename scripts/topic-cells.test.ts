import { describe, expect, it } from "vitest";
import { segmentText } from "../lib/compare";
import { loadResources } from "../lib/resources/load";
import type { GoldPair } from "./gold";
import { countCells, countWithoutTopic, rateCells } from "./topic-cells";

const LEFT =
  "They discussed the ceasefire at the border. The Minister demanded the release of the 12 prisoners of war.";
const RIGHT = "The ceasefire at the border was discussed. Tariffs on steel come next.";

const pairOf = (labels: Partial<Pick<GoldPair, "links" | "unsure">>): GoldPair => ({
  slug: "2030-01-02-marenov-ilves",
  isFictional: true,
  left: { text: LEFT, sentences: segmentText(LEFT) },
  right: { text: RIGHT, sentences: segmentText(RIGHT) },
  links: new Set(["0 0"]),
  unsure: new Set(),
  ...labels,
});

const count = (labels: Parameters<typeof pairOf>[0]) => countCells(pairOf(labels), loadResources());

describe("one-sided cells against the gold", () => {
  it("are right if the gold has no counterpart for their passages", () => {
    const { n, of } = count({});
    expect(n).toBe(0);
    expect(of).toBeGreaterThan(0);
  });

  it("are wrong if it has one, and are left out if its annotations disagree", () => {
    const all = count({});
    const wrong = count({ links: new Set(["0 0", "1 1"]) });
    expect(wrong).toEqual({ n: all.of, of: all.of });
    expect(count({ unsure: new Set(["1 1"]) }).of).toBe(0);
  });

  it("are counted for concepts as for topics", () => {
    const concepts = (labels: Parameters<typeof pairOf>[0]) => countCells(pairOf(labels), loadResources(), "concepts");
    const { n, of } = concepts({});
    expect([n, of > 0]).toEqual([0, true]);
    expect(concepts({ links: new Set(["0 0", "1 1"]) })).toEqual({ n: of, of });
  });

  it("do not include points without any topic, which are counted separately", () => {
    const pair = pairOf({});
    const { n, of } = countWithoutTopic(pair, loadResources());
    expect(of).toBe(4);
    const blank = { text: "It went well. They laughed.", sentences: [] };
    const more = countWithoutTopic({ ...pair, right: blank }, loadResources());
    expect([n, more.n, more.of]).toEqual([0, 2, 4]);
  });

  it("give a rate with its range and their number", () => {
    const shares = [
      { n: 0, of: 4 },
      { n: 1, of: 4 },
      { n: 0, of: 2 },
    ];
    const { rate, low, high, cells } = rateCells(shares);
    expect([rate, cells]).toEqual([0.1, 10]);
    expect(low).toBeLessThanOrEqual(0.1);
    expect(high).toBeGreaterThanOrEqual(0.1);
    expect(rateCells([])).toMatchObject({ rate: 0, cells: 0 });
  });
});
