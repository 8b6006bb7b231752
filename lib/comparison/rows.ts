import { blankOf, findBroken, markLink, sharedSpans, type Broken, type Elsewhere } from "../compare";
import { absence, facingRemark, withCandidates } from "../messages/passages";
import { byBothReaders, linkReaders } from "../messages/readers";
import type { Nearest, Side } from "../model/comparison";
import type { AbsenceView, FacingView, Marks, Neighbour, RowView } from "../model/comparison-view";
import { levelOf } from "../model/link-level";
import type { Message } from "../model/message";
import { linkKey } from "../model/readings";
import type { ReviewedComparison, ReviewedFacing, ReviewedLink, ReviewedRow } from "../model/reviewed-comparison";
import type { SideNames } from "../model/side-names";
import { otherSide } from "../model/sides";
import { isConfirmedRow, isOpenRow, standingOfLink } from "../review/standings";
import type { NotePositions } from "./notes";
import type { Passages } from "./passages";
import type { Agreement } from "./readings/agreement";
import type { Readers } from "./readings/readers";

/** What rows are made of. */
export interface RowFacts {
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  passages: Passages;
  notes: NotePositions;
  readers: Readers;
  /** How the readers compare; null where there is one. */
  agreement: Agreement | null;
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

/** The weak candidates of a passage on the side that has nothing for it, best first. */
function candidatesFor(id: string, blank: Side, { candidates = [] }: ReviewedComparison): Nearest[] {
  const own = candidates.filter((candidate) => candidate[otherSide(blank)] === id);
  return own
    .map((candidate) => ({ passage: candidate[blank], score: candidate.score }))
    .sort((a, b) => b.score - a.score);
}

function absenceOf(row: ReviewedRow, blank: Side, { comparison, names, passages, agreement }: RowFacts): AbsenceView {
  const own = passages.find(row[otherSide(blank)][0]!.passage.id);
  const hasWeak = row[blank].some(({ link }) => link && standingOfLink(link) === "weak");
  const isAlone = row[blank].length === 0 && own.review.verdict === null;
  const near = isAlone ? (comparison[otherSide(blank)].nearest[own.id] ?? []) : [];
  const candidates = isAlone ? candidatesFor(own.id, blank, comparison) : [];
  const isCandidate = new Set(candidates.map(({ passage }) => passage));
  const nearest = [...candidates, ...near.filter(({ passage }) => !isCandidate.has(passage))];
  const message = absence(own.review, names[blank], comparison.basis, hasWeak);
  const isUnmatchedByBoth = isAlone && agreement?.unmatchedByOther.has(own.id);
  return {
    message: withCandidates(isUnmatchedByBoth ? byBothReaders(message) : message, candidates.length),
    nearest: nearest.map(({ passage, score }) => ({ passage: passages.find(passage), score })),
  };
}

function readersOf(link: ReviewedLink, { readers, agreement }: RowFacts): Message | null {
  if (!link.machine) return null;
  const key = linkKey(link);
  const isShared = agreement && agreement.shared.has(key);
  return linkReaders(
    isShared,
    readers.readBy?.model ?? null,
    readers.facts?.differs.get(key) ?? link.differs?.what ?? null,
  );
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
      readers: link && readersOf(link, facts),
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
