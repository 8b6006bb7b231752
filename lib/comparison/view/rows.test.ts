import { describe, expect, it } from "vitest";
import { readCommittedGold } from "../../../scripts/gold";
import { toText } from "../../messages/parts/to-text";
import type { ComparisonView } from "../../model/comparisons/comparison-view";
import { makeReviewedView, makeView } from "./test-view";

/** The first fictional call whose comparison has a candidate. */
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

  it("shows it folded among the nearest passages, and nowhere else", () => {
    const shown = rows.flatMap(({ absence }) => absence!.nearest.map(({ passage }) => passage.id));
    expect(shown.some((id) => id === candidate!.left || id === candidate!.right)).toBe(true);
    expect(rows.every(({ state }) => state === "onlyLeft" || state === "onlyRight")).toBe(true);
    expect(view.links.some(({ left, right }) => left === candidate!.left && right === candidate!.right)).toBe(false);
  });
});

describe("two linked passages that contradict each other", () => {
  const LEFT = "The ministers agreed to extend the ceasefire in the border region.";
  const RIGHT = "The ministers did not agree to extend the ceasefire in the border region.";

  it("have the contradicting words marked on both sides, over their other marks", () => {
    const [row] = makeView(LEFT, RIGHT).rows;
    const marked = (side: "left" | "right", text: string) =>
      row![side][0]!.marks.spans.filter(({ kind }) => kind === "differs").map(({ start, end }) =>
        text.slice(start, end),
      );
    expect([marked("left", LEFT), marked("right", RIGHT)]).toEqual([["agreed"], ["not agree"]]);
    for (const { marks } of [row!.left[0]!, row!.right[0]!])
      expect(marks.spans.every(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end)).toBe(true);
    expect(toText(row!.right[0]!.readers!)).toBe("One says the opposite of the other.");
  });

  it("are not marked if they agree", () => {
    const { rows } = makeView(LEFT, LEFT);
    expect(
      rows.flatMap(({ left, right }) => [...left, ...right]).flatMap(({ marks }) => marks.spans),
    ).not.toContainEqual(expect.objectContaining({ kind: "differs" }));
  });
});

describe("a passage that faces two others, the surer one in a later row", () => {
  it("names its own row in the earlier row, and says nothing in its own", () => {
    const { rows } = makeReviewedView([{ kind: "link-added", of: "l4 r2" }]);
    const homes = rows.flatMap(({ left, right }) =>
      right
        .filter(({ passage }) => passage.id === "r2")
        .map(({ again, home }) => ({ row: left[0]!.passage.id, again, home })),
    );
    expect(homes).toEqual([
      { row: "l2", again: true, home: 4 },
      { row: "l4", again: false, home: null },
    ]);
  });
});
