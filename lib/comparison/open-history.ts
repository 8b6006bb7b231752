import "server-only";
import { findReviewed } from "./find-reviewed";
import { currentVisitor } from "../data/people/current-visitor";
import type { ReaderName } from "../model/comparisons/comparison-query";
import { isUnfinished, type Unfinished } from "../model/comparisons/aligners";
import type { HistoryView } from "../model/reviews/history-view";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import type { Snapshot } from "../model/comparisons/snapshots";
import { SIDES } from "../model/comparisons/sides";
import { describeOrphans } from "../review/orphaned-judgements";
import { replay } from "../review/replay";
import { buildHistory } from "./view/history";

/**
 * Opens the review history of two readouts: everything that was done, what waits, and where reviewers disagree.
 *
 * @returns the history; or why the two are not compared yet
 * @param reviewer the reviewer's name on this device; empty if there is none
 * @param reader whose links were judged; by default those of the default reader
 * @example
 * await openHistory(pair, "Ana"); //=> { entries: [{ canUndo: true, … }], … }
 */
export async function openHistory(
  pair: ReadoutPair,
  reviewer: string,
  reader: ReaderName | null = null,
): Promise<HistoryView | Unfinished> {
  const found = await findReviewed(pair, { reader });
  if (isUnfinished(found)) return found;
  const { comparison, review, given, current, readers } = found;
  const languages = { left: pair.left.readout.language, right: pair.right.readout.language };
  const orphaned = describeOrphans(review.orphaned, given, current, languages);
  return buildHistory({
    pair,
    comparison,
    reader: readers,
    state: review.state,
    given,
    orphaned,
    reading: { reviewer, visitor: currentVisitor() },
  });
}

/**
 * Opens the history of a review as it stood when a permanent link was made.
 *
 * @example
 * openSnapshotHistory(snapshot).reviewing; //=> null
 */
export function openSnapshotHistory({ pair, reviewed, readBy, other, events }: Snapshot): HistoryView {
  const [left, right] = SIDES.map((side) => ({ ...pair[side].readout.revision, passages: reviewed[side].passages }));
  const given = [{ revisions: { left: left!, right: right! }, events }];
  // Links made before there were several readers do not mention the reader.
  const reader = readBy || other ? { readBy } : null;
  return buildHistory({
    pair,
    comparison: reviewed,
    reader,
    state: replay(events),
    given,
    orphaned: [],
    reading: null,
  });
}
