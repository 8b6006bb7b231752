import "server-only";
import { libraryPath } from "../../addresses/site-path";
import type { TextToCompare } from "../../compare";
import { readRevisionsToAlign, type RevisionToAlign } from "../../data/comparisons/comparisons-to-make";
import type { RevisionIds } from "../../data/comparisons/stored-comparisons";
import { queueReadingJobs } from "../../data/jobs/claim-jobs";
import { listOpeningPairs } from "../../data/readings/pairs-to-read";
import { isInOrder, nameKey, readingKey, type ReadingKey } from "../../data/readings/reading-key";
import { findStoredKeys } from "../../data/readings/readings";
import type { ReaderFault, ReadingEstimate } from "../../model/readers/readers";
import { estimateReading } from "./estimate-reading";
import { findDayFault } from "./model-budget";
import { findReader, type Reader } from "./reader";
import { wakeReadingJobs } from "./reading-jobs";

/** Two texts that the model has not read. */
export interface UnreadPair {
  key: ReadingKey;
  /** In the order of the key. */
  texts: readonly [TextToCompare, TextToCompare];
}

function toUnread(reader: Reader, one: RevisionToAlign, other: RevisionToAlign): UnreadPair {
  const texts = { left: one, right: other };
  return { key: readingKey(texts, reader), texts: isInOrder(texts) ? [one, other] : [other, one] };
}

/**
 * Finds which pairs of revisions the model has not read; the same two texts count once.
 *
 * @returns in the order of the pairs
 * @throws when the database cannot be read
 * @example
 * (await findUnread(reader, await listOpeningPairs())).length; //=> 12
 */
export async function findUnread(reader: Reader, pairs: RevisionIds[]): Promise<UnreadPair[]> {
  const texts = await readRevisionsToAlign(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]));
  const all = pairs.flatMap(({ firstId, secondId }) => {
    const [one, other] = [texts.get(firstId), texts.get(secondId)];
    return one && other ? [toUnread(reader, one, other)] : [];
  });
  const byName = new Map(all.map((pair) => [nameKey(pair.key), pair]));
  const stored = await findStoredKeys(all.map(({ key }) => key));
  return [...byName].filter(([name]) => !stored.has(name)).map(([, pair]) => pair);
}

/**
 * What it would take to read the opening comparisons of calls that the model has not read.
 *
 * @returns null if no model is set up
 * @throws when the database cannot be read
 * @example
 * await estimateUnread(); //=> { pairs: 12, tokens: { in: 25_000, out: 5_200 }, cost: null }
 */
export async function estimateUnread(): Promise<ReadingEstimate | null> {
  const reader = findReader();
  if (!reader) return null;
  const unread = await findUnread(reader, await listOpeningPairs());
  return estimateReading(
    unread.map(({ texts }) => texts),
    reader.settings.price,
  );
}

/**
 * Asks for readings of the opening comparisons that the model has not read.
 *
 * @returns the number of queued readings, including those that were already waiting, and 0 if no model is set up; or the fault that
 *   prevents it today
 * @throws when the database cannot be written
 * @example
 * await askUnread(); //=> 12
 */
export async function askUnread(): Promise<number | ReaderFault> {
  const reader = findReader();
  if (!reader) return 0;
  const fault = await findDayFault(reader, new Date());
  if (fault) return fault;
  const unread = await findUnread(reader, await listOpeningPairs());
  const keys = unread.map(({ key }) => key);
  await queueReadingJobs(keys, new Date(), libraryPath());
  void wakeReadingJobs();
  return unread.length;
}
