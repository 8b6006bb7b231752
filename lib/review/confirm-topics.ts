import { SIDES } from "../model/comparisons/sides";
import type { ReviewedComparison } from "../model/reviews/reviewed-comparison";
import type { ReviewedTopicClaim, TopicClaim } from "../model/comparisons/topic-claims";
import { isAffirmed } from "./standings";

type Reviewed = Pick<ReviewedComparison, "left" | "right" | "links">;

/** Each passage of the topic was confirmed to have no counterpart, by all who judged it. */
const isLeftOut = (reviewed: Reviewed, side: "left" | "right", ids: string[]): boolean =>
  ids.length > 0 && ids.every((id) => reviewed[side].reviews[id]?.verdict === "no-counterpart");

/**
 * A comparison as its topics are claimed: what resembles a passage that a person confirmed to have no counterpart is none of it.
 *
 * @example
 * claimTopics(withoutLeftOut(reviewed), texts, resources)[0]?.claim; //=> "only-left"
 */
export const withoutLeftOut = (reviewed: ReviewedComparison): ReviewedComparison =>
  reviewed.candidates
    ? {
        ...reviewed,
        candidates: reviewed.candidates.filter(
          (candidate) => !SIDES.some((side) => isLeftOut(reviewed, side, [candidate[side]])),
        ),
      }
    : reviewed;

function isConfirmed(reviewed: Reviewed, { claim, left, right }: TopicClaim): boolean {
  switch (claim) {
    case "only-left":
      return isLeftOut(reviewed, "left", left);
    case "only-right":
      return isLeftOut(reviewed, "right", right);
    case "both":
      return reviewed.links.some((link) => left.includes(link.left) && right.includes(link.right) && isAffirmed(link));
    case "open":
      return isLeftOut(reviewed, left.length > 0 ? "left" : "right", left.length > 0 ? left : right);
  }
}

/**
 * Says of topic claims which of them a person confirmed: one side alone, once each of its passages of the topic was confirmed to have no
 * counterpart; both, once a link between passages of the topic was confirmed or added. What stays open although each of its passages was
 * confirmed to have no counterpart is confirmed as far as these go: the other text touches the topic otherwise.
 *
 * @example
 * confirmTopics(reviewed, [{ topic: "energy", claim: "only-left", left: ["l2"], right: [] }])[0]?.isConfirmed; //=> true
 */
export const confirmTopics = (reviewed: Reviewed, claims: readonly TopicClaim[]): ReviewedTopicClaim[] =>
  claims.map((claim) => ({ ...claim, isConfirmed: isConfirmed(reviewed, claim) }));
