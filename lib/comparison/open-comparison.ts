import "server-only";
import { pinnedName, revisionName } from "../addresses/pair-names";
import { PLAIN_COMPARISON } from "../addresses/comparison-query";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { MEASURED_RATES } from "../resources/measured-rates";
import { loadResources } from "../resources/load";
import { topicLabels } from "../resources/topic-labels";
import { currentVisitor } from "../data/people/current-visitor";
import { readCached } from "../data/query-cache";
import { findRevisionPair, type RevisionPairIds } from "../data/reviews/revision-pairs";
import { findNotes } from "../data/notes/note-queries";
import { UNFINISHED } from "../messages/comparisons/coverage";
import type { ComparisonQuery } from "../model/comparisons/comparison-query";
import type { ComparisonView, OpenedComparison } from "../model/comparisons/comparison-view";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import type { Visitor } from "../model/people/roles";
import { SIDES } from "../model/comparisons/sides";
import type { Snapshot } from "../model/comparisons/snapshots";
import { callScope } from "../model/library/scopes";
import { buildView, viewInSteps } from "./view/build-view";
import { viewRefusal } from "./view/refusal";
import { findReviewed } from "./find-reviewed";
import { BUILT_IN_ALONE, type Readers } from "./readings/readers";
import { inTurns } from "./view/steps";
import { isUnfinished } from "../model/comparisons/aligners";

/** Which comparison to open, and how. */
export interface OpenOptions {
  /** View, order, filters and review mode; by default every row in the order of the left text. */
  query?: ComparisonQuery;
  /** The reviewer's name on this device, empty if there is none; null if nothing can be judged, as in files and on cards. */
  reviewer?: string | null;
}

/** A revision is not reviewed against itself. */
const isOneRevision = ({ left, right }: ReadoutPair): boolean => revisionName(left) === revisionName(right);

/** The memory that an opened comparison takes, in bytes per character of its texts, as measured on an example. */
const BYTES_PER_CHARACTER = 60;

const kilobytesOf = ({ left, right }: ReadoutPair): number =>
  (BYTES_PER_CHARACTER * (left.readout.revision.text.length + right.readout.revision.text.length)) / 1_000;

/** The query of a comparison, and its reviewer; null if nothing can be judged. */
interface Options {
  query: ComparisonQuery;
  reviewing: { reviewer: string; visitor: Visitor } | null;
}

async function openStored(
  pair: ReadoutPair,
  stored: RevisionPairIds | null,
  { query, reviewing }: Options,
): Promise<OpenedComparison> {
  const [found, notes] = await Promise.all([
    findReviewed(pair, { known: stored, reader: query.reader }),
    stored ? findNotes(pair, stored) : [],
  ]);
  if (isUnfinished(found)) return { kind: "pending", pair, message: UNFINISHED[found] };
  const { comparison, review, algorithm, readers } = found;
  if (comparison.kind === "refusal") return viewRefusal(pair, comparison);
  const steps = viewInSteps({
    pair,
    comparison,
    algorithm,
    topicLabels: topicLabels(),
    resources: loadResources(),
    notes,
    query,
    readers,
    rates: algorithm === DEFAULT_ALIGNER.version ? MEASURED_RATES : null,
    reviewing: reviewing && !isOneRevision(pair) ? { ...reviewing, review, pair: pinnedName(pair) } : null,
  });
  return inTurns(steps);
}

/**
 * Opens the comparison of two readouts with its review: everything that a page, a file, a card or a citation shows of it. It is cached for
 * each audience until something of its calls changes.
 *
 * @param pair two readouts with the revisions that are compared
 * @returns the view; or that the two are refused or still being compared, with the reason in words
 * @example
 * const opened = await openComparison(pair, { query });
 * if (opened.kind === "comparison") opened.rows[0]?.state; //=> "shared"
 */
export async function openComparison(
  pair: ReadoutPair,
  { query = PLAIN_COMPARISON, reviewer = null }: OpenOptions = {},
): Promise<OpenedComparison> {
  const reviewing = reviewer === null ? null : { reviewer, visitor: currentVisitor() };
  const asked: Options = { query, reviewing };
  const opened = await readCached(`comparison ${JSON.stringify([pinnedName(pair), asked])}`, async () => {
    const stored = await findRevisionPair(pair);
    const value = await openStored(pair, stored, asked);
    const calls = stored && value.kind === "comparison" ? SIDES.map((side) => callScope(stored[side].callId)) : null;
    return { value, dependsOn: calls, size: kilobytesOf(pair) };
  });
  return opened!;
}

/** Who matched the passages at the time, what that model said besides, and what another reader found. No model is asked now. */
const frozenReaders = ({ readBy, reading: { translations, ...facts }, other }: Snapshot): Readers => ({
  ...BUILT_IN_ALONE,
  readBy,
  facts,
  other,
  translations,
});

/**
 * Opens a comparison as it stood when its permanent link was made. Nothing can be judged there.
 *
 * @example
 * openSnapshot(snapshot).algorithm; //=> "2"
 */
export const openSnapshot = (
  snapshot: Snapshot,
  { query = PLAIN_COMPARISON }: Pick<OpenOptions, "query"> = {},
): ComparisonView =>
  buildView({
    pair: snapshot.pair,
    comparison: snapshot.reviewed,
    algorithm: snapshot.algorithm,
    topicLabels: snapshot.topicLabels,
    resources: loadResources(),
    notes: snapshot.notes,
    query,
    readers: frozenReaders(snapshot),
    rates: null,
    tellsDifferences: snapshot.tellsDifferences,
    reviewing: null,
  });
