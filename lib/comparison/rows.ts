import { blankOf, findBroken, markLink, sharedSpans, type Broken, type Elsewhere } from "../compare";
import { absence, facingRemark } from "../messages/passages";
import type { Side } from "../model/comparison";
import type { AbsenceView, FacingView, Marks, Neighbour, RowView } from "../model/comparison-view";
import { levelOf } from "../model/link-level";
import type { ReviewedComparison, ReviewedFacing, ReviewedRow } from "../model/reviewed-comparison";
import type { SideNames } from "../model/side-names";
import { otherSide } from "../model/sides";
import { isConfirmedRow, isOpenRow, standingOfLink } from "../review/standings";
import type { NotePositions } from "./notes";
import type { Passages } from "./passages";

/** What rows are made of. */
export interface RowFacts {
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  passages: Passages;
  notes: NotePositions;
}

/** Identifies a row by its own passages; repeated ones may occur in other rows too. */
const keyOf = ({ left, right }: ReviewedRow): string =>
  [...left, ...right].flatMap(({ passage, link }) => (link === null ? passage.id : [])).join();

/** One link is marked exactly where its passages are near twins; several, and paraphrases, by what they share. */
function marksOf(
  facing: ReviewedFacing,
  row: ReviewedRow,
  side: Side,
  { comparison, texts, passages }: RowFacts,
): Marks {
  const own = [...row.left, ...row.right].flatMap(({ link }) => link ?? []);
  // A weak match marks nothing in the passage itself: the blank beside it says that nothing was found.
  const links = facing.link ? [facing.link] : own.filter((link) => levelOf(link) !== "weak");
  const [only, ...more] = links;
  if (!only || more.length > 0 || comparison.basis !== "same-language")
    return { style: "shared", spans: sharedSpans(links, side) };
  const ends = { left: passages.find(only.left), right: passages.find(only.right) };
  const { style, ...marked } = markLink(only, texts, ends, comparison[side].language);
  return { style, spans: marked[side] };
}

const neighbour = (side: Side, to: Elsewhere | null): Neighbour | null =>
  to && { side, number: to.index + 1, direction: to.direction };

const outOfOrder = (side: Side, broken: Broken | undefined) =>
  broken ? { previous: neighbour(side, broken.previous), next: neighbour(side, broken.next) } : null;

function absenceOf(row: ReviewedRow, blank: Side, { comparison, names, passages }: RowFacts): AbsenceView {
  const own = passages.find(row[otherSide(blank)][0]!.passage.id);
  const hasWeak = row[blank].some(({ link }) => link && standingOfLink(link) === "weak");
  const isAlone = row[blank].length === 0 && own.review.verdict === null;
  const nearest = isAlone ? (comparison[otherSide(blank)].nearest[own.id] ?? []) : [];
  return {
    message: absence(own.review, names[blank], comparison.basis, hasWeak),
    nearest: nearest.map(({ passage, score }) => ({ passage: passages.find(passage), score })),
  };
}

/**
 * Rows as a page shows them: each passage with its marks and notes, and what fills the blank of a missing counterpart.
 *
 * @param rows in their order, those that a filter kept: a neighbour that is not among them is not pointed to
 * @example
 * viewRows(alignReviewed(comparison, "left"), facts)[0]; //=> { key: "l1", state: "onlyLeft", blank: "right", absence: { … }, … }
 */
export function viewRows(rows: ReviewedRow[], facts: RowFacts): RowView[] {
  const { comparison, passages, notes } = facts;
  const broken = { left: findBroken(rows, "left"), right: findBroken(rows, "right") };
  const view = (row: ReviewedRow, side: Side, facing: ReviewedFacing): FacingView => {
    const { passage, link, again } = facing;
    return {
      passage: passages.find(passage.id),
      link,
      again,
      remark: facingRemark(facing),
      marks: marksOf(facing, row, side, facts),
      notes: notes.inRow(facing, row),
      notesElsewhere: again ? [] : notes.elsewhere(side, passage.index + 1),
      outOfOrder: again ? null : outOfOrder(side, broken[side].get(passage.id)),
    };
  };
  return rows.map((row) => {
    const blank = blankOf(row);
    return {
      key: keyOf(row),
      state: row.state,
      isConfirmed: isConfirmedRow(row, comparison),
      isOpen: isOpenRow(row, comparison),
      left: row.left.map((facing) => view(row, "left", facing)),
      right: row.right.map((facing) => view(row, "right", facing)),
      blank,
      absence: blank && absenceOf(row, blank, facts),
    };
  });
}
