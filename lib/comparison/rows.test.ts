import { describe, expect, it } from "vitest";
import { readCommittedGold } from "../../scripts/gold";
import { toText } from "../messages/to-text";
import type { ComparisonView } from "../model/comparison-view";
import { makeView } from "./test-view";

/** Of the fictional calls, the first in whose comparison something is a candidate. */
function viewWithCandidates(): ComparisonView {
  for (const { left, right } of readCommittedGold()) {
    const view = makeView(left.text, right.text);
    if (view.candidates && view.candidates.length > 0) return view;
  }
  throw new Error("No fictional call has a candidate.");
}

describe("a point with a weak candidate", () => {
  const view = viewWithCandidates();
  const [candidate] = view.candidates!;
  const rows = view.rows.filter(({ absence }) => absence && toText(absence.message).includes("weak candidate"));

  it("says that no counterpart was found, and that there is a candidate", () => {
    expect(rows.map(({ absence }) => toText(absence!.message))).toContainEqual(
      expect.stringMatching(/^Not in the part stored of the \w+ readout, (one weak candidate|\d weak candidates)$/),
    );
  });

  it("has it folded among what comes nearest, and nowhere else", () => {
    const shown = rows.flatMap(({ absence }) => absence!.nearest.map(({ passage }) => passage.id));
    expect(shown.some((id) => id === candidate!.left || id === candidate!.right)).toBe(true);
    expect(rows.every(({ state }) => state === "onlyLeft" || state === "onlyRight")).toBe(true);
    expect(view.links.some(({ left, right }) => left === candidate!.left && right === candidate!.right)).toBe(false);
  });
});
