import { describe, expect, it } from "vitest";
import { makeReviewedView } from "../comparison/view/test-view";
import type { TopicClaim } from "../model/topic-claims";
import type { ReviewedComparison } from "../model/reviewed-comparison";
import { confirmTopics } from "./confirm-topics";

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

  it("of both is confirmed by a link between passages of the topic, and an open one never", () => {
    const said: Said = [{ kind: "link-confirmed", of: "l2 r2" }];
    expect(isConfirmed(said, { claim: "both", left: ["l1", "l2"], right: ["r2"] })).toBe(true);
    expect(isConfirmed(said, { claim: "both", left: ["l1"], right: ["r2"] })).toBe(false);
    expect(isConfirmed(said, { claim: "open", left: ["l2"], right: [] })).toBe(false);
  });
});
