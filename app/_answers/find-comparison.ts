import { formatPair } from "@/lib/addresses/pair-names";
import { parseAddress } from "@/lib/addresses/parse-address";
import { pinnedPath, snapshotPath, formatComparison, parseComparison } from "@/lib/addresses/comparison-path";
import { PLAIN_COMPARISON, withReader } from "@/lib/addresses/comparison-query";
import { openComparison, openSnapshot } from "@/lib/comparison/open-comparison";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";
import type { OpenedComparison } from "@/lib/model/comparisons/comparison-view";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";

/** A comparison that an address names, ready to be written to a file, cited or drawn. */
export interface FoundComparison {
  opened: OpenedComparison;
  /** The path that was asked for, without its query. */
  path: string;
  /** The reader that was asked for. */
  reader: ReaderName | null;
  /** The path that still shows the same next year: it names the exact revisions and the reader. */
  pinned: string;
}

/**
 * Finds the comparison that the last part of an address names, under a call or, if no call is given, under /compare. Null if nothing of the
 * name is stored.
 */
export async function findComparison(
  part: string,
  call: string | null,
  reader: ReaderName | null,
): Promise<FoundComparison | null> {
  const comparison = parseComparison(part, call);
  const pair = comparison && (await findPair(part, call));
  if (!pair) return null;
  return {
    opened: await openComparison(pair, { query: { ...PLAIN_COMPARISON, reader } }),
    path: formatComparison(comparison),
    reader,
    pinned: withReader(pinnedPath(pair), reader),
  };
}

/** Finds the comparison of a permanent link, as it stood; null if there is no snapshot of that id. */
export async function findSnapshotComparison(id: string): Promise<FoundComparison | null> {
  const snapshot = await findSnapshot(id);
  return snapshot && { opened: openSnapshot(snapshot), path: snapshotPath(id), reader: null, pinned: snapshotPath(id) };
}

/** Finds the comparison at the path of a pair or of a permanent link; null if nothing of the name is stored. */
export async function findNamed(path: string): Promise<FoundComparison | null> {
  const address = parseAddress(path);
  if (address?.kind !== "comparison") return null;
  const { comparison, query } = address;
  if (comparison.under === "snapshot") return findSnapshotComparison(comparison.id);
  const { pair, under } = comparison;
  return findComparison(formatPair(pair, under === "call"), under === "call" ? pair.left.call : null, query.reader);
}
