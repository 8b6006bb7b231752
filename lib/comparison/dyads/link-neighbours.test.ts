import { describe, expect, it } from "vitest";
import { compareTexts } from "../../compare";
import { loadResources } from "../../resources/load";
import { linkNeighbours } from "./link-neighbours";
import { callersOf } from "./callers";

const PARTIES = [
  { party: { slug: "vestria", name: "Vestria", adjective: "Vestrian" }, principal: "Ilse Alden, Foreign Minister" },
  { party: { slug: "norhold", name: "Norhold", adjective: "Norholder" }, principal: "Tomas Brecht, President" },
];

/** Pairs of passages, counted from 0, that continue a formula from the earlier text in the later one. */
function linked(earlier: string, later: string): string[] {
  const comparison = compareTexts({ text: earlier, language: "en" }, { text: later, language: "en" }, loadResources());
  if (comparison.kind === "refusal") throw new Error(comparison.reason);
  const texts = { left: earlier, right: later };
  return linkNeighbours(comparison, texts, callersOf(PARTIES)).map(({ from, to }) => `${from}-${to}`);
}

const QUOTA = "They confirmed that the timber quota will end on 1 March.";

describe("A formula that goes on", () => {
  it("is not an opening: that the same two spoke again is not what was said", () => {
    expect(
      linked(
        `Minister Alden spoke with President Brecht about rail freight. ${QUOTA}`,
        `Minister Alden congratulated President Brecht on his re-election. ${QUOTA}`,
      ),
    ).toEqual(["1-1"]);
    expect(
      linked(
        `Foreign Minister Alden spoke by telephone today with Norholder President Brecht to discuss rail freight. ${QUOTA}`,
        `Foreign Minister Alden spoke by telephone today with Norholder President Brecht to welcome his re-election. ${QUOTA}`,
      ),
    ).toEqual(["1-1"]);
  });

  it("may stand in a sentence that names who spoke", () => {
    expect(
      linked(
        `Minister Alden assured President Brecht of unwavering support for the sovereignty of Norhold. ${QUOTA}`,
        `Minister Alden reaffirmed to President Brecht support for the sovereignty of Norhold. ${QUOTA}`,
      ),
    ).toEqual(["0-0", "1-1"]);
  });

  it("names a person who did not take part", () => {
    expect(
      linked(
        `She urged the release of Karel Minde. ${QUOTA}`,
        `${QUOTA} She asked for access of doctors to the journalist Karel Minde.`,
      ),
    ).toEqual(["0-1", "1-0"]);
  });
});
