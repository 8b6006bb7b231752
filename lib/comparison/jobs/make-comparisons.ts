import "server-only";
import { setImmediate } from "node:timers/promises";
import { AlignerTimeout, type Aligner } from "../../aligners/aligner";
import { readRevisionsToAlign, type RevisionToAlign } from "../../data/comparisons/comparisons-to-make";
import { storeComparisons, type MadeComparison, type RevisionIds } from "../../data/comparisons/stored-comparisons";
import { alignTexts } from "../align-texts";

/** The most pairs stored in one transaction, and the milliseconds after which a smaller batch is stored. */
const PAIRS_PER_BATCH = 20;
const BATCH_TIME = 2_000;

interface Options {
  /** Checked before each pair; pairs made so far are stored. */
  isStopped?: () => boolean;
  /** Called after each batch with how many pairs are done of all. */
  onBatch?: (done: number, total: number) => void;
}

/** The alignment of two revisions, with the readout that comes first in the call on the left. */
async function makePair(
  aligner: Aligner,
  { firstId, secondId }: RevisionIds,
  texts: Map<number, RevisionToAlign>,
): Promise<MadeComparison[]> {
  const [left, right] = [firstId, secondId]
    .flatMap((id) => (texts.has(id) ? [{ id, ...texts.get(id)! }] : []))
    .sort((a, b) => a.position - b.position);
  if (!left || !right) return [];
  try {
    const alignment = await alignTexts(aligner, left, right);
    const languages = { left: left.language, right: right.language };
    return [{ ids: { left: left.id, right: right.id }, languages, alignment }];
  } catch (error) {
    // A time-out says something of this machine at this moment, and is not stored.
    if (error instanceof AlignerTimeout) return [];
    throw error;
  }
}

/** Makes the pairs of a batch, or as many of them as its time allows. */
async function makeBatch(aligner: Aligner, batch: RevisionIds[], isStopped: () => boolean) {
  const texts = await readRevisionsToAlign(batch.flatMap(({ firstId, secondId }) => [firstId, secondId]));
  const endsAt = performance.now() + BATCH_TIME;
  const made: MadeComparison[] = [];
  let done = 0;
  for (const ids of batch) {
    made.push(...(await makePair(aligner, ids, texts)));
    done += 1;
    if (performance.now() > endsAt || isStopped()) break;
    // Requests are answered between two pairs.
    await setImmediate();
  }
  return { made, done };
}

/**
 * Makes and stores comparisons, one transaction per batch, so that an interruption loses one batch at most.
 *
 * @returns how many pairs were looked at: all, or fewer where it was stopped
 * @throws when the database cannot be read or written
 * @example
 * await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "missing")); //=> 12
 */
export async function makeComparisons(
  aligner: Aligner,
  pairs: RevisionIds[],
  { isStopped = () => false, onBatch }: Options = {},
): Promise<number> {
  let total = 0;
  while (total < pairs.length && !isStopped()) {
    const { made, done } = await makeBatch(aligner, pairs.slice(total, total + PAIRS_PER_BATCH), isStopped);
    await storeComparisons(made, { name: aligner.name, version: aligner.version });
    total += done;
    onBatch?.(total, pairs.length);
  }
  return total;
}
