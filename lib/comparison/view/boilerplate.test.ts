import { describe, expect, it } from "vitest";
import { toText } from "../../messages/parts/to-text";
import type { EventKind } from "../../model/reviews/review-events";
import { makeReviewedView, makeView } from "./test-view";

const KNOWS = { knowsBoilerplate: true } as const;
const view = makeView(undefined, undefined, KNOWS);
const say = (kind: EventKind, of: string) => makeReviewedView([{ kind, of }], KNOWS);

describe("boilerplate", () => {
  it("is not counted as a point; its words count only in the length of the text", () => {
    expect([view.left.coverage.passages.total, view.left.progress.of]).toEqual([3, 3]);
    expect(view.left.coverage.words.total).toBeLessThan(view.left.size.words);
    expect(view.filters.all).toBe(view.rows.filter(({ state }) => state !== "notAPoint").length);
  });

  it("has rows of its own; two openings that are linked share one", () => {
    const [row, ...others] = view.rows.filter(({ state }) => state === "notAPoint");
    expect([row!.left[0]?.passage.id, row!.right[0]?.passage.id]).toEqual(["l1", "r1"]);
    expect(others).toEqual([]);
    expect([row!.level, toText(row!.chip), row!.isUnfolded]).toEqual(["boilerplate", "opening", false]);
    expect(toText(row!.folded!)).toMatch(/^1, “Foreign Minister .*” = 1, “On 2 January, .*”$/);
  });

  it("is shown if the address asks for it", () => {
    const asked = makeView(undefined, undefined, { ...KNOWS, query: { boilerplate: true } });
    expect(asked.rows.filter(({ isUnfolded }) => isUnfolded).map(({ state }) => state)).toEqual(["notAPoint"]);
    expect(view.filters.boilerplate).toBe(1);
  });

  it("is never asked about, and never counts as unreviewed", () => {
    const reviewing = makeView(undefined, undefined, { ...KNOWS, reviewer: "Ana", query: { review: true } });
    expect(JSON.stringify(reviewing.review!.question)).not.toContain('"l1"');
    expect(reviewing.rows.filter(({ isOpen }) => isOpen).every(({ state }) => state !== "notAPoint")).toBe(true);
  });

  it("is called boilerplate in every file", () => {
    expect(toText(view.left.passages[0]!.sentence)).toBe("Boilerplate (opening), not a point");
    expect(view.left.passages[0]!.standing).toBe("not-a-point");
  });

  it("never becomes a point, whatever a person says of it: the totals stay, and the judgement is shown", () => {
    const totals = ({ left, right, filters }: typeof view) => [
      ...[left, right].map(({ coverage, progress }) => [coverage.passages.total, coverage.words.total, progress.of]),
      filters.all,
    ];
    const judged = (["no-counterpart", "link-confirmed", "link-added"] as const).map((kind) =>
      say(kind, { "no-counterpart": "l1", "link-confirmed": "l1 r1", "link-added": "l1 r3" }[kind]),
    );
    expect(judged.map(totals)).toEqual(judged.map(() => totals(view)));
    expect(toText(judged[0]!.left.passages[0]!.sentence)).toMatch(/^Not in the part stored of .*, confirmed by Ana/);
    expect(judged[0]!.finding.flatMap(({ quotes }) => quotes.map(({ passage }) => passage.id))).not.toContain("l1");
  });

  it("does not exist in an older comparison, which stays as it was", () => {
    const earlier = makeView();
    expect(earlier.left.coverage.passages.total).toBe(4);
    expect(earlier.rows.some(({ state }) => state === "notAPoint")).toBe(false);
  });
});
