import { orderShared, primaryLanguage } from "../../compare";
import {
  claimSentence,
  coverageLine,
  coverageSentence,
  lengthSentence,
  stateHeading,
} from "../../messages/comparisons/coverage";
import { orderSentence } from "../../messages/comparisons/order";
import { readerLabel, readerSentence, secondReader } from "../../messages/site/reader-findings";
import { nameSides, stateLabels } from "../../messages/comparisons/sides";
import { tierLegend } from "../../messages/comparisons/tier-legend";
import type { Basis, Side } from "../../model/comparisons/comparison";
import { STATES, type ComparisonQuery, type ReaderName } from "../../model/comparisons/comparison-query";
import type {
  ComparisonView,
  OrderView,
  ReaderView,
  RowGroup,
  RowView,
  SideView,
} from "../../model/comparisons/comparison-view";
import type { Hue } from "../../model/comparisons/hues";
import type { MeasuredRates } from "../../model/readers/measured-rates";
import type { Note } from "../../model/reviews/notes";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { ReviewedComparison, ReviewedRow } from "../../model/reviews/reviewed-comparison";
import { linkKey } from "../../model/comparisons/link-key";
import type { SecondReading } from "../../model/readers/readings";
import type { Resources } from "../../model/resources";
import { isAllPartial, type SideNames } from "../../model/comparisons/side-names";
import { otherSide } from "../../model/comparisons/sides";
import { alignReviewed } from "../../review/apply-review";
import { marksOfTexts } from "./known-marks";
import { viewFinding } from "./finding";
import { compareReaders, type ReaderAgreement } from "../readings/reader-agreement";
import type { Readers } from "../readings/readers";
import { applyFilters, viewFilters } from "./filters";
import { assignHues } from "./hues";
import { findNotePositions } from "./notes";
import { viewPassages, type Passages } from "./passages";
import { viewReview, type Reviewing } from "./review-questions";
import { rowViewer, type RowFacts } from "./rows";
import { atOnce, type Steps } from "./steps";
import { viewTexts } from "./texts";
import { viewTopics } from "./topics";
import { viewWordDiff } from "./word-diff";

/** Everything from which a view is built, already loaded. */
export interface ViewFacts {
  pair: ReadoutPair;
  comparison: ReviewedComparison;
  /** The version of the aligner that matched the passages. */
  algorithm: string;
  topicLabels: ReadonlyMap<string, string>;
  /** The data by which points are weighed for the finding. */
  resources: Resources;
  notes: Note[];
  query: ComparisonQuery;
  /** Who matched the passages, and what another reader found in them. */
  readers: Readers;
  /** How often the version of the aligner that matched the passages is right; null if that was not measured. */
  rates: MeasuredRates | null;
  /** Whether the finding says where two linked passages contradict each other. False for permanent links that were made before it did. */
  tellsDifferences?: boolean;
  /** Null if nothing can be judged. */
  reviewing: Reviewing | null;
}

function viewSide(
  comparison: ReviewedComparison,
  side: Side,
  text: string,
  names: Record<Side, SideNames>,
  passages: Passages,
  hue: Hue,
): SideView {
  const { language, size, coverage, progress } = comparison[side];
  return {
    names: names[side],
    hue,
    text,
    language,
    passages: passages[side],
    size,
    coverage,
    progress,
    coverageMessage: coverageSentence(comparison[side], names[otherSide(side)], comparison.basis),
    coverageLine: coverageLine(comparison[side], names[otherSide(side)], comparison.basis),
  };
}

function groupRows(rows: RowView[], names: Record<Side, SideNames>, basis: Basis): RowGroup[] {
  const labels = stateLabels(names, basis);
  return STATES.flatMap((state) => {
    const own = rows.filter((row) => row.state === state);
    return own.length > 0 ? [{ state, heading: stateHeading(labels[state], state, own), rows: own }] : [];
  });
}

function viewOrder(comparison: ReviewedComparison, passages: Passages): OrderView | null {
  const { left, right, links, crossing, comparable } = orderShared(comparison);
  if (links.length < 2) return null;
  const find = (of: { id: string }[]) => of.map(({ id }) => passages.find(id));
  return { left: find(left), right: find(right), links, message: orderSentence(comparison, { crossing, comparable }) };
}

function viewSecond(
  { readBy }: SecondReading,
  { shared, unmatchedByBoth }: ReaderAgreement,
  comparison: ReviewedComparison,
) {
  const { links, left, right } = comparison;
  return {
    readBy,
    message: secondReader(readBy),
    foundByBoth: links
      .filter((link) => shared.has(linkKey(link)))
      .map(({ left: l, right: r }) => ({ left: l, right: r })),
    unmatchedByBoth: [...left.passages, ...right.passages].flatMap(({ id }) => (unmatchedByBoth.has(id) ? [id] : [])),
  };
}

function viewReader(
  { readBy, model, translator, other }: Readers,
  agreement: ReaderAgreement | null,
  comparison: ReviewedComparison,
  names: Record<Side, SideNames>,
): ReaderView {
  const choice = (reader: ReaderName, of: string | null) => ({
    reader,
    label: readerLabel(of),
    isChosen: (readBy === null) === (of === null),
  });
  return {
    readBy,
    model,
    translator,
    message: readerSentence(readBy, comparison.reviewers.length > 0),
    claim: claimSentence(comparison, names, true),
    second: other && agreement && viewSecond(other, agreement, comparison),
    choices: model === null ? [] : [choice("built-in", null), choice("model", model)],
  };
}

/** The legend. Rates are known only for the built-in aligner, between texts in one language. */
function legendOf(
  { basis, progress, left }: ReviewedComparison,
  { readBy }: Readers,
  rates: MeasuredRates | null,
  names: Record<Side, SideNames>,
) {
  const known = readBy === null && basis === "same-language" ? rates : null;
  return tierLegend(known, progress, { isAllPartial: isAllPartial(names), language: primaryLanguage(left.language) });
}

/** The part of a reviewed comparison that does not depend on the query. */
const asReviewed = ({
  basis,
  links,
  candidates,
  rejected,
  disagreements,
  reviewers,
  progress,
}: ReviewedComparison) => ({
  basis,
  links,
  rejected,
  disagreements,
  reviewers,
  progress,
  ...(candidates && { candidates }),
});

/** How many rows are built in one step. */
const ROWS_AT_ONCE = 500;

function* viewRowsInSteps(kept: ReviewedRow[], facts: RowFacts): Steps<RowView[]> {
  const view = rowViewer(kept, facts);
  const rows: RowView[] = [];
  for (let from = 0; from < kept.length; from += ROWS_AT_ONCE) {
    rows.push(...kept.slice(from, from + ROWS_AT_ONCE).map(view));
    yield;
  }
  return rows;
}

/**
 * Builds a comparison as a user sees it. This is the one function that decides what goes where and in which words. For the longest texts it
 * takes more than a second, so it works in steps, between which a server answers other requests (`inTurns`).
 *
 * @returns the rows that pass the filters, in the order of the query; texts and word diff only if the query asks for that view
 * @example
 * atOnce(viewInSteps({ pair, comparison, algorithm, topicLabels, resources, notes: [], query, readers: BUILT_IN_ALONE, rates: null, reviewing: null })).rows[0]?.state; //=> "shared"
 */
export function* viewInSteps(given: ViewFacts): Steps<ComparisonView> {
  const { pair, comparison, topicLabels, resources, query, readers, tellsDifferences = true, reviewing } = given;
  const names = nameSides(pair);
  const hues = assignHues(pair);
  const texts = { left: pair.left.readout.revision.text, right: pair.right.readout.revision.text };
  const passages = viewPassages(comparison, texts, names, readers);
  yield;
  const agreement = readers.other && compareReaders(comparison, readers.other);
  const all = alignReviewed(comparison, query.base);
  const kept = applyFilters(all, { comparison, texts, query });
  const positions = findNotePositions(given.notes, comparison, all, kept);
  const marks = marksOfTexts(texts);
  const facts = {
    pair,
    comparison,
    texts,
    names,
    passages,
    notes: positions,
    marks,
    resources,
    readers,
    agreement,
    query,
  };
  yield;
  const rows = yield* viewRowsInSteps(kept, facts);
  const finding = viewFinding({ comparison, texts, names, passages, readers, tellsDifferences }, resources);
  yield;
  const topics = viewTopics({ comparison, texts, names }, topicLabels, resources);
  yield;
  const filters = viewFilters(all, kept, { comparison, texts, query }, names, topicLabels);
  yield;
  const { other, readBy } = readers;
  const beside = other && agreement && { other, agreement, model: readBy?.model ?? null };
  return {
    kind: "comparison",
    pair,
    ...asReviewed(comparison),
    algorithm: given.algorithm,
    reader: viewReader(readers, agreement, comparison, names),
    topicLabels,
    left: viewSide(comparison, "left", texts.left, names, passages, hues.left),
    right: viewSide(comparison, "right", texts.right, names, passages, hues.right),
    claim: claimSentence(comparison, names),
    legend: legendOf(comparison, readers, given.rates, names),
    lengths: lengthSentence({ left: comparison.left.size.words, right: comparison.right.size.words }, names),
    finding,
    query,
    filters,
    rows,
    groups: groupRows(rows, names, comparison.basis),
    texts: query.view === "texts" ? viewTexts(rows, facts) : null,
    wordDiff: query.view === "words" ? viewWordDiff(facts) : null,
    notes: facts.notes.whole,
    order: viewOrder(comparison, passages),
    topics,
    review: reviewing && viewReview(reviewing, comparison, passages, query, rows.length, beside),
  };
}

/**
 * Builds a comparison as a user sees it (`viewInSteps`), all at once.
 *
 * @example
 * buildView(facts).rows[0]?.state; //=> "shared"
 */
export const buildView = (facts: ViewFacts): ComparisonView => atOnce(viewInSteps(facts));
