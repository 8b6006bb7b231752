import { describe, expect, it } from "vitest";
import { makeReviewedView, type Said } from "../comparison/view/test-view";

const REVIEW = { reviewer: "Ana", query: { review: true } };
const left = (...said: Said[]) => makeReviewedView(said, REVIEW).review!.questions.left;

describe("what a review has left", () => {
  const all = left();

  it("falls with every answer, also with one that leaves both passages to be asked about", () => {
    expect(left({ kind: "link-confirmed", of: "l2 r2" })).toBeLessThan(all);
    expect(left({ kind: "link-rejected", of: "l2 r2" })).toBe(all - 1);
    expect(left({ kind: "no-counterpart", of: "l3" })).toBe(all - 1);
    expect(left({ kind: "not-a-point", of: "r3" })).toBe(all - 1);
  });

  it("is nothing once all is said", () => {
    const said: Said[] = [
      { kind: "link-confirmed", of: "l1 r1" },
      { kind: "link-confirmed", of: "l2 r2" },
      { kind: "no-counterpart", of: "l3 l4 r3" },
    ];
    expect(left(...said)).toBe(0);
  });
});
