import { LIKELY_FROM } from "../compare";
import type { ReviewedComparison, ReviewedLink } from "../model/reviews/reviewed-comparison";
import { linkKey } from "../model/comparisons/link-key";
import type { ReviewerVerdict } from "../model/reviews/adjudication";
import { isSamePerson } from "../model/reviews/same-person";
import { linksOfPassages, standingOfLink } from "./standings";
import type { Side } from "../model/comparisons/comparison";
import { SIDES } from "../model/comparisons/sides";

/** Something still to be judged: a link, or a passage that has none or only a weak match. */
export type ToReview = (
  { kind: "link"; left: string; right: string } | { kind: "passage"; side: Side; passage: string }
) & {
  /** 0 to 1: how near the score is to the threshold between shared and not; 1 is on it. 2 if reviewers disagree. */
  doubt: number;
};

/** How near a score is to the threshold: 1 on it, less the farther above or below. */
const doubtOf = (score: number) => 1 - Math.abs(score - LIKELY_FROM);

/** Nothing is more doubtful than what two people have looked at and judged differently. */
const DISPUTED = 3;

/** What two readers differ about comes before anything that one of them doubts. */
const DIFFERING = 1;

/** What is open: for everybody, until it is settled; for one reviewer, until they have judged it. */
interface Openness {
  isPassageOpen: (side: Side, id: string) => boolean;
  isLinkOpen: (link: ReviewedLink) => boolean;
}

function opennessFor({ left, right }: ReviewedComparison, reviewer: string | null): Openness {
  const reviews = { left: left.reviews, right: right.reviews };
  const isPoint = (side: Side, id: string) => reviews[side][id]?.isPoint !== false;
  const isSpoken = (link: ReviewedLink) => link.verdicts.some(({ isImplied }) => !isImplied);
  if (reviewer === null)
    return {
      isPassageOpen: (side, id) => isPoint(side, id) && !reviews[side][id]?.isReviewed,
      isLinkOpen: (link) => link.status === "disputed" || !isSpoken(link),
    };
  const isOwn = ({ author, judgement }: ReviewerVerdict<string>) =>
    isSamePerson(author, reviewer) && !judgement.settles;
  return {
    isPassageOpen: (side, id) => isPoint(side, id) && !reviews[side][id]?.verdicts.some((verdict) => isOwn(verdict)),
    isLinkOpen: (link) => !link.verdicts.some((verdict) => isOwn(verdict) && !verdict.isImplied),
  };
}

/** Links to ask about: unjudged ones while one of their passages is open, and disputed ones. */
function openLinks(reviewed: ReviewedComparison, { isPassageOpen, isLinkOpen }: Openness): ReviewedLink[] {
  return reviewed.links.filter((link) => {
    const isDisputed = link.status === "disputed";
    const isAsked = isDisputed || standingOfLink(link) !== "weak";
    const hasOpenEnd = isDisputed || isPassageOpen("left", link.left) || isPassageOpen("right", link.right);
    return isAsked && hasOpenEnd && isLinkOpen(link);
  });
}

/**
 * The most answers that a review still needs: one for each open link, and one for each open passage. Every answer lowers it, even one that
 * leaves two passages to be asked about.
 *
 * @param reviewer as `nextToReview` takes it
 * @example
 * answersLeft(reviewed); //=> 17
 */
export function answersLeft(reviewed: ReviewedComparison, reviewer: string | null = null): number {
  const openness = opennessFor(reviewed, reviewer);
  const passages = SIDES.flatMap((side) =>
    reviewed[side].passages.filter(({ id }) => openness.isPassageOpen(side, id)),
  );
  return openLinks(reviewed, openness).length + passages.length;
}

/**
 * What is still to be reviewed, the most doubtful first: disagreements between reviewers, then whatever has a score nearest to the
 * threshold from which a link is likely. A link is asked about while one of its passages is open. Weak matches are not; their passages are
 * asked about, with the nearest passages.
 *
 * @param reviewer the name of a reviewer who also wants to judge what others have settled; null for what nobody has settled
 * @param differing what two readers differ about: links by `linkKey`, passages by id
 * @returns links in the order of the left text before passages in the order of theirs, where the doubt is equal
 * @example
 * nextToReview(reviewed)[0]; //=> { kind: "link", left: "l4", right: "r2", doubt: 0.97 }
 */
export function nextToReview(
  reviewed: ReviewedComparison,
  reviewer: string | null = null,
  differing: ReadonlySet<string> = new Set(),
): ToReview[] {
  const openness = opennessFor(reviewed, reviewer);
  const { isPassageOpen } = openness;
  const links = openLinks(reviewed, openness).map((link): ToReview => {
    const { left, right, score, status } = link;
    const isDisputed = status === "disputed";
    const doubt = isDisputed ? DISPUTED : doubtOf(score) + (differing.has(linkKey(link)) ? DIFFERING : 0);
    return { kind: "link", left, right, doubt };
  });
  const asked = new Set(links.flatMap((item) => (item.kind === "link" ? [item.left, item.right] : [])));
  const passages = SIDES.flatMap((side) => {
    const own = linksOfPassages(reviewed.links, side);
    return reviewed[side].passages.flatMap(({ id }): ToReview[] => {
      if (!isPassageOpen(side, id) || asked.has(id)) return [];
      if (reviewed[side].reviews[id]?.isDisputed) return [{ kind: "passage", side, passage: id, doubt: DISPUTED }];
      const nearest = own.get(id)?.[0]?.score ?? reviewed[side].nearest[id]?.[0]?.score ?? 0;
      return [{ kind: "passage", side, passage: id, doubt: doubtOf(nearest) + (differing.has(id) ? DIFFERING : 0) }];
    });
  });
  return [...links, ...passages].sort((a, b) => b.doubt - a.doubt);
}
