import { SIDES, LIKELY_FROM, type ComparedText, type Side } from "../compare";
import type { ReviewedComparison } from "./reviewed";

/** Something that nobody has judged yet: a link, or a passage that has none. */
export type ToReview = (
  { kind: "link"; left: string; right: string } | { kind: "passage"; side: Side; passage: string }
) & {
  /** 0 to 1: how near the model's estimate is to the threshold between shared and not; 1 is on it. */
  doubt: number;
};

/** Equals in the order in which this names them. */
const doubtOf = (score: number) => 1 - Math.abs(score - LIKELY_FROM);

const nearestScore = ({ nearest }: ComparedText, id: string) => nearest[id]?.[0]?.score ?? 0;

/**
 * What is still to be reviewed, the strongest doubt first: that whose score is nearest to the threshold from which a link is likely. A
 * link is asked about while one of its passages is unreviewed; a passage without any link is asked about by what comes nearest to it.
 *
 * @returns links in the order of the left text before passages in the order of theirs, where the doubt is equal
 * @example
 * nextToReview(reviewed)[0]; //=> { kind: "link", left: "l4", right: "r2", doubt: 0.97 }
 */
export function nextToReview(reviewed: ReviewedComparison): ToReview[] {
  const isOpen = (side: Side, id: string) => !reviewed[side].reviews[id]?.isReviewed;
  const links = reviewed.links.flatMap(({ left, right, score, opinions }): ToReview[] => {
    const isAsked = !opinions.some(({ isImplied }) => !isImplied) && (isOpen("left", left) || isOpen("right", right));
    return isAsked ? [{ kind: "link", left, right, doubt: doubtOf(score) }] : [];
  });
  const asked = new Set(links.flatMap((item) => (item.kind === "link" ? [item.left, item.right] : [])));
  const passages = SIDES.flatMap((side) =>
    reviewed[side].passages.flatMap(({ id }): ToReview[] =>
      isOpen(side, id) && !asked.has(id)
        ? [{ kind: "passage", side, passage: id, doubt: doubtOf(nearestScore(reviewed[side], id)) }]
        : [],
    ),
  );
  return [...links, ...passages].sort((a, b) => b.doubt - a.doubt);
}
