import { describe, expect, it } from "vitest";
import { makeReviewedView } from "../comparison/view/test-view";
import type { TopicClaim } from "../model/comparisons/topic-claims";
import type { ReviewedComparison } from "../model/reviews/reviewed-comparison";
import { claimTopics } from "../compare";
import type { ReviewEvent } from "../model/reviews/review-events";
import { loadResources } from "../resources/load";
import { applyReview } from "./apply-review";
import { confirmTopics, withoutLeftOut } from "./confirm-topics";
import { replay } from "./replay";
import { compare, makeEvent, spanOf } from "./test-review";

type Said = Parameters<typeof makeReviewedView>[0];

/** The reviewed comparison as a view shows it. */
function reviewed(said: Said): Pick<ReviewedComparison, "left" | "right" | "links"> {
  const { left, right, links } = makeReviewedView(said);
  const reviewsOf = ({ passages }: typeof left) => Object.fromEntries(passages.map(({ id, review }) => [id, review]));
  return {
    left: { reviews: reviewsOf(left) },
    right: { reviews: reviewsOf(right) },
    links,
  } as Pick<ReviewedComparison, "left" | "right" | "links">;
}

const isConfirmed = (said: Said, claim: Omit<TopicClaim, "topic">) =>
  confirmTopics(reviewed(said), [{ topic: "x", ...claim }])[0]!.isConfirmed;

describe("A topic claim", () => {
  it("of one side alone is confirmed once each of its passages is", () => {
    const claim = { claim: "only-left", left: ["l3", "l4"], right: [] } as const;
    const none = (of: string) => ({ kind: "no-counterpart", of }) as const;
    expect(isConfirmed([], { ...claim, left: ["l3", "l4"], right: [] })).toBe(false);
    expect(isConfirmed([none("l3")], { ...claim, left: ["l3", "l4"], right: [] })).toBe(false);
    expect(isConfirmed([none("l3"), none("l4")], { ...claim, left: ["l3", "l4"], right: [] })).toBe(true);
  });

  it("is not confirmed where reviewers disagree", () => {
    const said = [
      { kind: "no-counterpart", of: "l3", author: "Ana" },
      { kind: "not-a-point", of: "l3", author: "Ben" },
    ] as const;
    expect(isConfirmed([...said], { claim: "only-left", left: ["l3"], right: [] })).toBe(false);
  });

  it("that stays open is confirmed as far as its passages were left out", () => {
    const claim = { claim: "open", left: [], right: ["r1", "r3"] } as const;
    const none = (of: string) => ({ kind: "no-counterpart", of }) as const;
    expect(isConfirmed([none("r3")], { ...claim, left: [], right: ["r1", "r3"] })).toBe(false);
    expect(isConfirmed([none("r1"), none("r3")], { ...claim, left: [], right: ["r1", "r3"] })).toBe(true);
  });

  it("is one side's alone once the passages that left it open are confirmed left out", () => {
    const texts = {
      left: "They discussed the ceasefire. The Minister demanded the release of the 12 prisoners of war.",
      right: "Tariffs on steel come next.",
    };
    const made = compare(texts);
    const comparison = { ...made, links: [], candidates: [{ left: "l2", right: "r1", score: 0.1 }] };
    const claimOf = (events: ReviewEvent[]) => {
      const own = applyReview(comparison, replay(events), texts);
      const claims = claimTopics(withoutLeftOut(own), texts, loadResources());
      return confirmTopics(own, claims).find(({ topic }) => topic === "prisoners-hostages")!;
    };
    const left = [spanOf(texts.left, "The Minister demanded the release of the 12 prisoners of war.")];
    expect(claimOf([])).toMatchObject({ claim: "open", isConfirmed: false });
    expect(claimOf([makeEvent({ id: 1, kind: "no-counterpart", left })])).toMatchObject({
      claim: "only-left",
      isConfirmed: true,
    });
  });

  it("of both is confirmed by a link between passages of the topic", () => {
    const said: Said = [{ kind: "link-confirmed", of: "l2 r2" }];
    expect(isConfirmed(said, { claim: "both", left: ["l1", "l2"], right: ["r2"] })).toBe(true);
    expect(isConfirmed(said, { claim: "both", left: ["l1"], right: ["r2"] })).toBe(false);
  });
});
