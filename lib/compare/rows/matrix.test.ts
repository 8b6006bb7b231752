import { describe, expect, it } from "vitest";
import { compareTexts, findUnmatched, layMatrix } from "../index";
import type { Comparison } from "../../model/comparisons/comparison";
import { loadResources } from "../../resources/load";

const REPORT =
  "The ministers discussed the release of detained fishermen. The weather in the capital was fine. Envoys will meet in Geneva on 4 May.";
const FIRST = "The ministers spoke about releasing the detained fishermen. They agreed to open a ferry line.";
const SECOND = "Envoys are to meet in Geneva on 4 May.";

function against(text: string): Comparison {
  const made = compareTexts({ text: REPORT, language: "en" }, { text, language: "en" }, loadResources());
  if (made.kind === "refusal") throw new Error(made.reason);
  return made;
}

describe("layMatrix", () => {
  it("says for each passage which of the others has it", () => {
    const rows = layMatrix([against(FIRST), against(SECOND)]);
    expect(rows.map(({ cells }) => cells.map(({ places }) => places.join()))).toEqual([
      ["1", ""],
      ["", ""],
      ["", "1"],
    ]);
    expect(rows[0]!.cells[0]!.level).toBe("likely");
    expect(rows[1]!.cells).toEqual([
      { level: null, places: [] },
      { level: null, places: [] },
    ]);
  });

  it("is empty without a comparison", () => {
    expect(layMatrix([])).toEqual([]);
  });
});

describe("findUnmatched", () => {
  it("lists the passages of the other text that have no counterpart here", () => {
    expect(findUnmatched(against(FIRST)).map(({ id }) => id)).toEqual(["r2"]);
    expect(findUnmatched(against(SECOND))).toEqual([]);
  });

  it("leaves out what is not a point", () => {
    expect(findUnmatched(against(FIRST), new Set(["r2"]))).toEqual([]);
  });
});
