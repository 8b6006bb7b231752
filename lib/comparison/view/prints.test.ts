import { describe, expect, it } from "vitest";
import type { ComparisonView } from "../../model/comparisons/comparison-view";
import { itemKey } from "../../model/comparisons/row-items";
import { changesSince, printsOf } from "./prints";
import { makeReviewedView, makeView, type Said } from "./test-view";

const ASKED = { reviewer: "Ana", query: { review: true } };
const judged = (...said: Said[]) => makeReviewedView(said, ASKED);
const CONFIRMED: Said = { kind: "link-confirmed", of: "l2 r2" };

/** What a page that showed `before` is told of what it is to show. */
function tell(before: ComparisonView, after: ComparisonView) {
  const changes = changesSince(printsOf(before), after);
  return (
    changes && {
      keys: changes.keys,
      items: changes.items.map(itemKey),
      left: [...changes.passages.left],
      right: [...changes.passages.right],
      isChangedBelow: changes.isChangedBelow,
    }
  );
}

describe("printsOf", () => {
  it("is equal for pages that show the same", () => {
    expect(printsOf(judged(CONFIRMED)).page).toBe(printsOf(judged(CONFIRMED)).page);
  });

  it("differs by a judgement, by who may undo it, and by what is asked for", () => {
    const pages = [
      judged(),
      judged(CONFIRMED),
      judged({ ...CONFIRMED, author: "Ben" }),
      makeReviewedView([CONFIRMED], { ...ASKED, reviewer: "Ben" }),
      makeReviewedView([CONFIRMED], { ...ASKED, query: { review: true, q: "ceasefire" } }),
    ];
    expect(new Set(pages.map((view) => printsOf(view).page)).size).toBe(pages.length);
  });
});

it("differs by what follows the rows alone: a filter may leave out the rows that it follows from", () => {
  const view = judged();
  expect(printsOf({ ...view, topics: [] }).page).not.toBe(printsOf(view).page);
});

describe("changesSince", () => {
  it("names no more than the rows and passages that a judgement changes", () => {
    const before = judged();
    const { keys, items, left, right } = tell(before, judged(CONFIRMED))!;
    expect(keys).toEqual(before.rows.map(({ key }) => key));
    expect([items, left, right]).toEqual([["l2"], ["l2"], ["r2"]]);
  });

  it("names the rows into which a rejected link is split, and what follows the rows", () => {
    const { keys, items, isChangedBelow } = tell(judged(), judged({ kind: "link-rejected", of: "l2 r2" }))!;
    expect(judged().rows.map(({ key }) => key)).not.toContain("r2");
    expect(keys).toEqual(expect.arrayContaining(["l2", "r2"]));
    expect(items).toEqual(expect.arrayContaining(["l2", "r2"]));
    expect(isChangedBelow).toBe(true);
  });

  it("names a row whose words stay as they are while another may undo what stands there", () => {
    const twice: Said[] = [CONFIRMED, { ...CONFIRMED, author: "Ben" }];
    expect(tell(judged(CONFIRMED), judged(...twice))?.items).toEqual(["l2"]);
  });

  it("names nothing if nothing has changed", () => {
    expect(tell(judged(CONFIRMED), judged(CONFIRMED))).toMatchObject({
      items: [],
      left: [],
      right: [],
      isChangedBelow: false,
    });
  });

  it.each<[string, ComparisonView]>([
    ["another reviewer", makeReviewedView([], { ...ASKED, reviewer: "Ben" })],
    ["another query", makeReviewedView([], { ...ASKED, query: { review: true, base: "right" } })],
    ["another language", makeView(undefined, undefined, { ...ASKED, right: { language: "en-GB" } })],
  ])("has the whole page shown anew for %s", (_, after) => {
    expect(tell(judged(), after)).toBeNull();
  });
});
