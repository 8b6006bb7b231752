import { SIDES } from "../model/comparisons/sides";
import type { ReviewedComparison } from "../model/reviews/reviewed-comparison";
import type { ReviewedTopicClaim, TopicClaim } from "../model/comparisons/topic-claims";
import { isAffirmed } from "./standings";

type Reviewed = Pick<ReviewedComparison, "left" | "right" | "links">;

/** Whether each passage of the topic was confirmed to have no counterpart, by all who judged it. */
const isLeftOut = (reviewed: Reviewed, side: "left" | "right", ids: string[]): boolean =>
  ids.length > 0 && ids.every((id) => reviewed[side].reviews[id]?.verdict === "no-counterpart");

/**
 * The comparison that topics are claimed from: candidates for a passage that a person confirmed to have no counterpart are removed, since
 * they only resemble it.
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
 * Marks the topic claims that a person confirmed. A one-sided claim is confirmed once each of its passages was confirmed to have no
 * counterpart; a claim on both sides once a link between passages of the topic was confirmed or added. An open claim is confirmed, as far
 * as its passages go, once each of them was confirmed to have no counterpart; the other text touches the topic in another way.
 *
 * @example
 * confirmTopics(reviewed, [{ topic: "energy", claim: "only-left", left: ["l2"], right: [] }])[0]?.isConfirmed; //=> true
 */
export const confirmTopics = (reviewed: Reviewed, claims: readonly TopicClaim[]): ReviewedTopicClaim[] =>
  claims.map((claim) => ({ ...claim, isConfirmed: isConfirmed(reviewed, claim) }));
