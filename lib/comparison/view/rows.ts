import { blankOf, findBroken, markAlone, markLink, sharedSpans, type Broken, type Elsewhere } from "../../compare";
import {
  chipLabel,
  NONE_BY_BOTH,
  FOLDED_NEAREST,
  foldedBoilerplate,
  foldedPossible,
  foldedWeak,
  boilerplateChip,
} from "../../messages/comparisons/chips";
import { cutAtWord } from "../../messages/parts/cut-at-word";
import { inOneLine } from "../../messages/parts/one-line";
import { absence, facingRemark, withCandidates } from "../../messages/comparisons/passages";
import { boilerplateByReader, byBothReaders, linkReaders } from "../../messages/site/reader-findings";
import type { Nearest, Side, Span } from "../../model/comparisons/comparison";
import type { ComparisonQuery } from "../../model/comparisons/comparison-query";
import type {
  AbsenceView,
  FacingView,
  Marks,
  MarkView,
  Neighbour,
  PassageView,
  RowView,
} from "../../model/comparisons/comparison-view";
import { levelOf } from "../../model/comparisons/link-level";
import type { Message } from "../../model/message";
import { linkKey } from "../../model/comparisons/link-key";
import type {
  ReviewedComparison,
  ReviewedFacing,
  ReviewedLink,
  ReviewedRow,
} from "../../model/reviews/reviewed-comparison";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Resources } from "../../model/resources";
import type { RowLevel } from "../../model/comparisons/row-level";
import type { SideNames } from "../../model/comparisons/side-names";
import { otherSide, SIDES } from "../../model/comparisons/sides";
import { isConfirmedRow, isOpenRow, standingOfLink } from "../../review/standings";
import { findHits, withHits, withoutOverlap } from "./marks";
import type { NotePositions } from "./notes";
import type { Passages } from "./passages";
import type { ReaderAgreement } from "../readings/reader-agreement";
import type { Readers } from "../readings/readers";
import { printReasons } from "./print-reasons";
import { levelOfRow } from "./row-levels";

/** Everything from which rows are built. */
export interface RowFacts {
  pair: ReadoutPair;
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  passages: Passages;
  notes: NotePositions;
  /** Marks found before in these texts (`marksOfTexts`). */
  marks: Map<string, Marks>;
  /** The lexicon, and how rare words are. */
  resources: Resources;
  readers: Readers;
  /** How the readers compare; null if there is only one. */
  agreement: ReaderAgreement | null;
  query: Pick<ComparisonQuery, "q" | "show" | "boilerplate" | "exact" | "review">;
}

/** Identifies a row by its own passages; repeated ones may occur in other rows too. */
const keyOf = ({ left, right }: ReviewedRow): string =>
  [...left, ...right].flatMap(({ passage, link }) => (link === null ? passage.id : [])).join();

const marked = (spans: Span[], kind: MarkView["kind"]): MarkView[] => spans.map((span) => ({ ...span, kind }));

/** Whether a shared name is one of the parties or principals, which every passage may name and which therefore mean nothing. */
function isOfTheCall(label: string, { pair }: RowFacts): boolean {
  const parties = SIDES.flatMap((side) => pair[side].call.parties);
  return parties.some(
    ({ party, principal }) =>
      party.name === label || party.adjective === label || principal.split(/[\s,]+/).includes(label),
  );
}

/** The marks of what paraphrases share, and of what only this one says. */
function sharedAndAlone(links: ReviewedLink[], { passage }: ReviewedFacing, side: Side, facts: RowFacts): MarkView[] {
  if (links.length === 0) return [];
  const { comparison, texts, passages, resources } = facts;
  const quiet = links.map((link) => ({
    ...link,
    reasons: link.reasons.filter(({ kind, label }) => kind !== "name" || !isOfTheCall(label, facts)),
  }));
  const shared = marked(sharedSpans(quiet, side), "shared");
  if (comparison.basis !== "same-language") return shared;
  const alone = markAlone(
    {
      text: texts[side],
      passage,
      counterparts: links.map((link) => passages.find(link[otherSide(side)]).quotation),
      shared: links.flatMap(({ reasons }) => reasons.flatMap((reason) => reason[side])),
      language: comparison[side].language,
    },
    resources,
  );
  return withoutOverlap(shared, marked(alone, "alone"));
}

/** The words in which a passage contradicts its counterparts, over its other marks. */
function withDifferences({ style, spans }: Marks, links: ReviewedLink[], passage: Span, side: Side): Marks {
  const differing = links
    .flatMap(({ differs }) => differs?.[side] ?? [])
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => i === 0 || start >= all[i - 1]!.end);
  return differing.length === 0
    ? { style, spans }
    : { style, spans: withoutOverlap(marked(differing, "differs"), spans) };
}

/** The marks of a passage: if it has one link, to a near-verbatim passage, the words that differ; otherwise what it shares. */
function marksOf(facing: ReviewedFacing, row: ReviewedRow, side: Side, facts: RowFacts): Marks {
  const own = [...row.left, ...row.right].flatMap(({ link }) => link ?? []);
  // A counterpart that is folded away adds no marks to the passage beside it.
  const links = facing.link ? [facing.link] : own.filter((link) => levelOf(link) === "likely");
  return withDifferences(marksOfLinks(links, facing, side, facts), links, facing.passage, side);
}

/** Everything but the texts on which the marks of a passage depend. The lexicon does not change while the process runs. */
function partsOf(links: ReviewedLink[], { passage }: ReviewedFacing, side: Side, facts: RowFacts): string {
  const { pair, comparison, passages } = facts;
  const spanOf = ({ start, end }: Span) => [start, end];
  return JSON.stringify([
    side,
    spanOf(passage),
    links.map((link) => [...SIDES.map((one) => spanOf(passages.find(link[one]))), printReasons(link.reasons)]),
    [comparison.basis, comparison[side].language],
    SIDES.map((one) => pair[one].call.parties),
  ]);
}

function marksOfLinks(links: ReviewedLink[], facing: ReviewedFacing, side: Side, facts: RowFacts): Marks {
  const key = partsOf(links, facing, side, facts);
  const before = facts.marks.get(key);
  if (before) return before;
  const marks = findMarks(links, facing, side, facts);
  facts.marks.set(key, marks);
  return marks;
}

function findMarks(links: ReviewedLink[], facing: ReviewedFacing, side: Side, facts: RowFacts): Marks {
  const { comparison, texts, passages } = facts;
  const [only, ...more] = links;
  if (!only || more.length > 0 || comparison.basis !== "same-language")
    return { style: "shared", spans: sharedAndAlone(links, facing, side, facts) };
  const ends = { left: passages.find(only.left), right: passages.find(only.right) };
  const { style, ...spans } = markLink(only, texts, ends, comparison[side].language);
  if (style === "shared") return { style, spans: sharedAndAlone(links, facing, side, facts) };
  return { style, spans: marked(spans[side], "alone") };
}

/** How much of a folded passage is shown, in UTF-16 code units: less if there are several. */
const BEGINNING = { one: 72, several: 36 };

const fold = ({ side, number, quotation }: PassageView, of: number, comparison: ReviewedComparison) => ({
  number,
  beginning: cutAtWord(inOneLine(quotation), of > 1 ? BEGINNING.several : BEGINNING.one),
  language: comparison[side].language,
});

/** Names what is folded away in a row: possible counterparts, matches that are too weak, or what only comes nearest. */
function foldedIn(row: ReviewedRow, absence: AbsenceView | null, { comparison, passages }: RowFacts): Message | null {
  const isOpenPossible = row.state === "possible";
  if (row.state === "notAPoint") {
    const all = SIDES.flatMap((side) => row[side].map(({ passage }) => passages.find(passage.id)));
    return foldedBoilerplate(all.map((passage) => fold(passage, all.length, comparison)));
  }
  const isWeak = absence !== null;
  const weak = (absence?.nearest ?? []).filter(({ isCandidate }) => isCandidate);
  const far = SIDES.find((side) => row[side].some(({ link }) => link !== null));
  const facing = far && (isOpenPossible || isWeak) ? row[far].map(({ passage }) => passages.find(passage.id)) : [];
  const all = [...facing, ...weak.map(({ passage }) => passage)];
  const named = all.map((passage) => fold(passage, all.length, comparison));
  if (isOpenPossible) return foldedPossible(named);
  if (named.length > 0) return foldedWeak(named);
  return absence && absence.nearest.length > 0 ? FOLDED_NEAREST : null;
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

function absenceOf(row: ReviewedRow, blank: Side, facts: RowFacts): AbsenceView & { isByBoth: boolean } {
  const { comparison, names, passages, agreement, readers } = facts;
  const own = passages.find(row[otherSide(blank)][0]!.passage.id);
  const hasWeak = row[blank].some(({ link }) => link && standingOfLink(link) === "weak");
  const isAlone = row[blank].length === 0 && own.review.verdict === null;
  const near = isAlone ? (comparison[otherSide(blank)].nearest[own.id] ?? []) : [];
  const candidates = isAlone ? candidatesFor(own.id, blank, comparison) : [];
  const isCandidate = new Set(candidates.map(({ passage }) => passage));
  const nearest = [...candidates, ...near.filter(({ passage }) => !isCandidate.has(passage))];
  const message = absence(own.review, names[blank], comparison.basis, hasWeak);
  const isByBoth = (isAlone && agreement?.unmatchedByBoth.has(own.id)) ?? false;
  const isBoilerplate = isAlone && readers.readBy !== null && (readers.facts?.boilerplate.has(own.id) ?? false);
  const found = withCandidates(isByBoth ? byBothReaders(message, names[blank].isPartial) : message, candidates.length);
  return {
    message: isBoilerplate ? boilerplateByReader(found, readers.readBy!.model) : found,
    isTelling: own.review.by !== null || isBoilerplate || (isByBoth && names[blank].isPartial),
    isByBoth,
    nearest: nearest.map(({ passage, score }) => ({
      passage: passages.find(passage),
      score,
      isCandidate: isCandidate.has(passage),
    })),
  };
}

/** Which readers found a link. `readers`, for the page, also says what contradicts in it; files state that beside each link. */
function readersOf(link: ReviewedLink, { readers, agreement }: RowFacts): Pick<FacingView, "readers" | "foundBy"> {
  if (!link.machine) return { readers: null, foundBy: null };
  const key = linkKey(link);
  const isShared = agreement && agreement.shared.has(key);
  const model = readers.readBy?.model ?? null;
  const differs = readers.facts?.differs.get(key) ?? link.differs?.what ?? null;
  return { readers: linkReaders(isShared, model, differs), foundBy: linkReaders(isShared, model, null) };
}

const boilerplateIn = ({ left, right }: ReviewedRow) =>
  [...left, ...right].map(({ passage }) => passage.boilerplate).find(Boolean);

function chipOf(row: ReviewedRow, level: RowLevel, absence: { isByBoth: boolean } | null): Message {
  if (level === "boilerplate") return boilerplateChip(boilerplateIn(row));
  return level === "none" && absence?.isByBoth ? NONE_BY_BOTH : chipLabel(level);
}

const isMarked = (row: ReviewedRow, { comparison }: RowFacts): boolean =>
  SIDES.some((side) => row[side].some(({ passage }) => comparison[side].reviews[passage.id]?.by));

/** Whether the query asks for what is folded away in a row, by showing only possible counterparts, or by words that are in it. */
function isAskedFor(row: ReviewedRow, facts: RowFacts): boolean {
  const { texts, query } = facts;
  const { q, show, boilerplate, review } = query;
  // In a review, what was just judged stays visible, so that it can be undone.
  if (row.state === "notAPoint")
    return boilerplate || q !== "" || show.includes("notAPoint") || (review && isMarked(row, facts));
  if (row.state === "possible" && show.length === 1 && show[0] === "possible") return true;
  return SIDES.some((side) =>
    row[side].some(({ passage, link }) => link !== null && findHits(texts[side], passage, q).length > 0),
  );
}

/** For each passage of a side whose own row has passages of the other side: the number of the first of these. */
function homesOf(rows: ReviewedRow[], side: Side): Map<string, number> {
  const far = otherSide(side);
  return new Map(
    rows.flatMap((row) =>
      row[side].flatMap(({ passage, again }) => {
        const own = row[far].find(({ link }) => link === null);
        return again || !own ? [] : [[passage.id, own.passage.index + 1] as const];
      }),
    ),
  );
}

/**
 * Makes a function that builds the rows of a comparison one by one as a page shows them: each passage with its marks and notes, and what
 * fills the blank of a missing counterpart.
 *
 * @param rows all rows, in the order of the page, because they determine which passages are out of order
 * @example
 * const view = rowViewer(rows, facts);
 * view(rows[0]); //=> { key: "l1", state: "onlyLeft", blank: "right", absence: { … }, … }
 */
export function rowViewer(rows: ReviewedRow[], facts: RowFacts): (row: ReviewedRow) => RowView {
  const { comparison, texts, passages, notes, query } = facts;
  const broken = { left: findBroken(rows, "left"), right: findBroken(rows, "right") };
  const homes = { left: homesOf(rows, "left"), right: homesOf(rows, "right") };
  const view = (row: ReviewedRow, side: Side, facing: ReviewedFacing): FacingView => {
    const { passage, link, again } = facing;
    const hits = findHits(texts[side], passage, query.q);
    return {
      passage: passages.find(passage.id),
      link,
      again,
      home: again ? (homes[side].get(passage.id) ?? null) : null,
      remark: facingRemark(facing),
      ...(link ? readersOf(link, facts) : { readers: null, foundBy: null }),
      marks: withHits(marksOf(facing, row, side, facts), hits),
      notes: notes.inRow(facing, row),
      notesElsewhere: again ? [] : notes.elsewhere(side, passage.index + 1),
      outOfOrder: again ? null : outOfOrder(side, broken[side].get(passage.id)),
    };
  };
  return (row) => {
    const blank = blankOf(row);
    const absence = blank && absenceOf(row, blank, facts);
    const level = levelOfRow(row, facts);
    return {
      key: keyOf(row),
      state: row.state,
      level,
      chip: chipOf(row, level, absence),
      folded: foldedIn(row, absence, facts),
      isUnfolded: isAskedFor(row, facts),
      isConfirmed: isConfirmedRow(row, comparison),
      isOpen: isOpenRow(row, comparison),
      left: row.left.map((facing) => view(row, "left", facing)),
      right: row.right.map((facing) => view(row, "right", facing)),
      blank,
      absence,
    };
  };
}
