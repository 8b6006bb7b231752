import type { ComparisonQuery } from "../model/comparison-query";
import type { QuestionView, ReviewView } from "../model/comparison-view";
import type { ReviewedComparison } from "../model/reviewed-comparison";
import { levelOf } from "../model/link-level";
import { otherSide, SIDES } from "../model/sides";
import type { Review } from "../review/gather-review";
import { answersLeft, nextToReview, type ToReview } from "../review/next-to-review";
import { isSamePerson } from "../model/same-person";
import type { Passages } from "./passages";

/** Rows up to which every point has its buttons while it is read; a thousand buttons more would be half the page. */
const MAX_OFFERED_ROWS = 200;

/** Who is at the page, and what was done so far. */
export interface Reviewing {
  review: Review;
  /** The name under which this device judges; empty until it was given. */
  reviewer: string;
  /** The pinned name of the two revisions. */
  pair: string;
}

/**
 * What might be the counterpart of a passage: its links, none of which is asked about itself (weak matches, and what this reviewer
 * rejected and another reviewer linked), then what comes nearest, which only a passage without links has.
 */
function candidatesOf(
  { side, passage }: Extract<ToReview, { kind: "passage" }>,
  comparison: ReviewedComparison,
  passages: Passages,
) {
  const links = comparison.links.filter((link) => link[side] === passage);
  const nearest = comparison[side].nearest[passage] ?? [];
  return [
    ...links.map((link) => ({ passage: passages.find(link[otherSide(side)]), link })),
    ...nearest.map((near) => ({ passage: passages.find(near.passage), link: null })),
  ];
}

function viewQuestion(
  item: ToReview | undefined,
  comparison: ReviewedComparison,
  passages: Passages,
): QuestionView | null {
  if (!item) return null;
  if (item.kind === "passage")
    return {
      kind: "passage",
      passage: passages.find(item.passage),
      candidates: candidatesOf(item, comparison, passages),
    };
  const link = comparison.links.find(({ left, right }) => left === item.left && right === item.right)!;
  const ends = { left: passages.find(link.left), right: passages.find(link.right) };
  const otherwiseAlone = SIDES.map((side) => ends[side]).filter(({ links }) =>
    links.every((other) => other === link || levelOf(other) !== "likely"),
  );
  return { kind: "link", link, ...ends, otherwiseAlone };
}

/**
 * How far the review has come for this reviewer, and, in review mode, the current question.
 *
 * @param rows how many rows the page shows
 * @param differing what the readers differ about (`compareReaders`): it is asked first
 * @example
 * viewReview(reviewing, comparison, passages, query, 5).questions; //=> { open: 13, position: 0, left: 17, secondReview: 0 }
 */
export function viewReview(
  { review, reviewer, pair }: Reviewing,
  comparison: ReviewedComparison,
  passages: Passages,
  query: ComparisonQuery,
  rows: number,
  differing: ReadonlySet<string> = new Set(),
): ReviewView {
  const own = review.state.reviewers.find(({ author }) => isSamePerson(author, reviewer));
  const open = query.review ? nextToReview(comparison, query.own ? reviewer : null, differing) : [];
  // After the last question comes the first again.
  const position = open.length > 0 ? query.skip % open.length : 0;
  const isFinished = query.review && open.length === 0 && !query.own && reviewer !== "";
  return {
    pair,
    reviewer,
    isReviewing: query.review,
    isOffered: rows <= MAX_OFFERED_ROWS,
    canUndo: (own?.undo.length ?? 0) > 0,
    canRedo: (own?.redo.length ?? 0) > 0,
    orphaned: review.orphaned.length,
    question: viewQuestion(open[position], comparison, passages),
    questions: {
      open: open.length,
      position,
      left: query.review ? answersLeft(comparison, query.own ? reviewer : null) : 0,
      secondReview: isFinished ? nextToReview(comparison, reviewer).length : 0,
    },
  };
}
