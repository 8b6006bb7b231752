import { foundByOther, linkReaders } from "../../messages/site/reader-findings";
import type { Side } from "../../model/comparisons/comparison";
import type { ComparisonQuery } from "../../model/comparisons/comparison-query";
import type { QuestionView, ReviewView } from "../../model/comparisons/comparison-view";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { levelOf } from "../../model/comparisons/link-level";
import { linkKey } from "../../model/comparisons/link-key";
import type { Message } from "../../model/message";
import type { SecondReading } from "../../model/readers/readings";
import { otherSide, SIDES } from "../../model/comparisons/sides";
import type { Review } from "../../review/gather-review";
import { answersLeft, nextToReview, type ToReview } from "../../review/next-to-review";
import { can, type Visitor } from "../../model/people/roles";
import { isSamePerson } from "../../model/reviews/same-person";
import type { Passages } from "./passages";
import type { ReaderAgreement } from "../readings/reader-agreement";

/** Up to this many rows, every point has its buttons outside the review too; a thousand more buttons would be half the page. */
const MAX_OFFERED_ROWS = 200;

/** Who is at the page, and what has been judged so far. */
export interface Reviewing {
  review: Review;
  /** The name under which this device judges; empty until it is entered. */
  reviewer: string;
  /** Who is at the page. */
  visitor: Visitor;
  /** The pinned name of the two revisions. */
  pair: string;
}

/** What another reader of the same passages found, and how the two compare. */
export interface Beside {
  other: SecondReading;
  agreement: ReaderAgreement;
  /** The language model whose links are shown; null for the built-in aligner. */
  model: string | null;
}

/** The passages that another reader linked with one. */
const foundElsewhere = (side: Side, passage: string, beside: Beside | null): string[] =>
  beside?.other.links.flatMap((link) => (link[side] === passage ? [link[otherSide(side)]] : [])) ?? [];

/**
 * What may be the counterpart of a passage: what another reader found; its links that have no question of their own (weak matches, and
 * those that this reviewer rejected and another one linked); then what comes nearest, which only a passage without links has.
 */
function candidatesOf(
  { side, passage }: Extract<ToReview, { kind: "passage" }>,
  comparison: ReviewedComparison,
  passages: Passages,
  beside: Beside | null,
) {
  const far = otherSide(side);
  const links = comparison.links.filter((link) => link[side] === passage);
  const linked = new Map(links.map((link) => [link[far], link]));
  const nearest = (comparison[side].nearest[passage] ?? []).map((near) => near.passage);
  const found = new Set([...foundElsewhere(side, passage, beside), ...linked.keys(), ...nearest]);
  return [...found].map((id) => ({ passage: passages.find(id), link: linked.get(id) ?? null }));
}

/** Says that another reader found a counterpart of a passage that is asked about because this reader found none. */
function foundByOtherReader(
  { side, passage }: Extract<ToReview, { kind: "passage" }>,
  passages: Passages,
  beside: Beside | null,
): Message | null {
  const found = foundElsewhere(side, passage, beside);
  if (!beside || found.length === 0) return null;
  return foundByOther(
    beside.other.readBy?.model ?? null,
    found.map((id) => passages.find(id).number),
  );
}

function viewQuestion(
  item: ToReview | undefined,
  comparison: ReviewedComparison,
  passages: Passages,
  beside: Beside | null,
): QuestionView | null {
  if (!item) return null;
  if (item.kind === "passage")
    return {
      kind: "passage",
      passage: passages.find(item.passage),
      candidates: candidatesOf(item, comparison, passages, beside),
      foundBy: foundByOtherReader(item, passages, beside),
    };
  const link = comparison.links.find(({ left, right }) => left === item.left && right === item.right)!;
  const ends = { left: passages.find(link.left), right: passages.find(link.right) };
  const otherwiseAlone = SIDES.map((side) => ends[side]).filter(({ links }) =>
    links.every((other) => other === link || levelOf(other) !== "likely"),
  );
  const foundBy =
    beside && link.machine ? linkReaders(beside.agreement.shared.has(linkKey(link)), beside.model, null) : null;
  return { kind: "link", link, ...ends, otherwiseAlone, foundBy };
}

/** The judgements that are in force and that the user can undo. */
const ownJudgements = ({ events, state }: Review, canUndo: (author: string) => boolean): Set<number> =>
  new Set(events.flatMap(({ id, author }) => (state.inForce.has(id) && canUndo(author) ? id : [])));

/**
 * How far this reviewer has come, and, in review mode, the current question.
 *
 * @param rows how many rows the page shows
 * @param beside another reader; what the two disagree about is asked first
 * @example
 * viewReview(reviewing, comparison, passages, query, 5).questions; //=> { open: 13, position: 0, left: 17, secondReview: 0 }
 */
export function viewReview(
  { review, reviewer, visitor, pair }: Reviewing,
  comparison: ReviewedComparison,
  passages: Passages,
  query: ComparisonQuery,
  rows: number,
  beside: Beside | null = null,
): ReviewView {
  const own = review.state.reviewers.find(({ author }) => isSamePerson(author, reviewer));
  const open = query.review ? nextToReview(comparison, query.own ? reviewer : null, beside?.agreement.differing) : [];
  // After the last question comes the first again.
  const position = open.length > 0 ? query.skip % open.length : 0;
  const isFinished = query.review && open.length === 0 && !query.own && reviewer !== "";
  return {
    pair,
    reviewer,
    isReviewing: query.review,
    isOffered: rows <= MAX_OFFERED_ROWS,
    own: ownJudgements(review, (author) => can(visitor, "undo-judgement", { author, as: reviewer })),
    canSettle: can(visitor, "settle"),
    canUndo: (own?.undo.length ?? 0) > 0,
    canRedo: (own?.redo.length ?? 0) > 0,
    orphaned: review.orphaned.length,
    question: viewQuestion(open[position], comparison, passages, beside),
    questions: {
      open: open.length,
      position,
      left: query.review ? answersLeft(comparison, query.own ? reviewer : null) : 0,
      secondReview: isFinished ? nextToReview(comparison, reviewer).length : 0,
    },
  };
}
