import "server-only";
import { setImmediate, setTimeout } from "node:timers/promises";
import { AlignerTimeout, type Aligner } from "../../aligners/aligner";
import { readRevisionsToAlign, type RevisionToAlign } from "../../data/comparisons/comparisons-to-make";
import { writeNeighbours, type MadeNeighbours, type NeighbourIds } from "../../data/comparisons/neighbours";
import { storeComparisons, type MadeComparison, type RevisionIds } from "../../data/comparisons/stored-comparisons";
import { inWriteTransaction } from "../../data/write-transaction";
import type { Alignment } from "../../model/comparisons/aligners";

/** The most pairs stored in one transaction, and the milliseconds after which a smaller batch is stored. */
const PAIRS_PER_BATCH = 20;
const BATCH_TIME = 2_000;

/**
 * If more pairs than this are to be made, for which nobody waits, the server pauses this many milliseconds after each batch: they may take
 * an hour.
 */
const MANY_PAIRS = 1_000;
const REST = 1_000;

interface Options {
  /** Checked before each pair; pairs made so far are stored. */
  isStopped?: () => boolean;
  /** Called after each batch with how many pairs are done of all. */
  onBatch?: (done: number, total: number) => void;
  /** Whether pages are answered meanwhile: then texts are compared in another thread, which takes longer in all. */
  isInBackground?: boolean;
}

/** The aligner's answer; null for a time-out, which only reflects how busy the machine was and is not stored. */
async function alignOrGiveUp(
  aligner: Aligner,
  left: RevisionToAlign,
  right: RevisionToAlign,
  { isInBackground = false }: Options,
): Promise<Alignment | null> {
  try {
    return await aligner.align(left, right, { isInBackground });
  } catch (error) {
    if (error instanceof AlignerTimeout) return null;
    throw error;
  }
}

/** The alignment of two revisions, with the readout that comes first in the call on the left. */
async function makePair(
  aligner: Aligner,
  { firstId, secondId }: RevisionIds,
  texts: Map<number, RevisionToAlign>,
  options: Options,
): Promise<MadeComparison[]> {
  const [left, right] = [firstId, secondId]
    .flatMap((id) => (texts.has(id) ? [{ id, ...texts.get(id)! }] : []))
    .sort((a, b) => a.position - b.position);
  const alignment = left && right ? await alignOrGiveUp(aligner, left, right, options) : null;
  if (!left || !right || !alignment) return [];
  const languages = { left: left.language, right: right.language };
  return [{ ids: { left: left.id, right: right.id }, languages, alignment }];
}

/** The alignment of two readouts of one issuer, the earlier one on the left. */
async function makeNeighbourPair(
  aligner: Aligner,
  { earlierId, laterId }: NeighbourIds,
  texts: Map<number, RevisionToAlign>,
  options: Options,
): Promise<MadeNeighbours[]> {
  const [earlier, later] = [texts.get(earlierId), texts.get(laterId)];
  const alignment = earlier && later ? await alignOrGiveUp(aligner, earlier, later, options) : null;
  if (!earlier || !later || !alignment) return [];
  return [{ earlierId, laterId, languages: [earlier.language, later.language], alignment }];
}

interface Work<Pair, Made> {
  /** Ids of the two revisions of a pair. */
  idsOf: (pair: Pair) => [number, number];
  make: (pair: Pair, texts: Map<number, RevisionToAlign>) => Promise<Made[]>;
  store: (made: Made[]) => Promise<unknown>;
  /** Milliseconds of rest after each batch. */
  rest?: number;
}

/** Makes the pairs of a batch, or as many as the time limit allows. */
async function makeBatch<Pair, Made>({ idsOf, make }: Work<Pair, Made>, batch: Pair[], isStopped: () => boolean) {
  const texts = await readRevisionsToAlign(batch.flatMap(idsOf));
  const endsAt = performance.now() + BATCH_TIME;
  const made: Made[] = [];
  let done = 0;
  for (const pair of batch) {
    made.push(...(await make(pair, texts)));
    done += 1;
    if (performance.now() > endsAt || isStopped()) break;
    // Lets requests be answered between two pairs.
    await setImmediate();
  }
  return { made, done };
}

async function makeAll<Pair, Made>(
  work: Work<Pair, Made>,
  pairs: Pair[],
  { isStopped = () => false, onBatch }: Options,
): Promise<number> {
  let total = 0;
  while (total < pairs.length && !isStopped()) {
    const { made, done } = await makeBatch(work, pairs.slice(total, total + PAIRS_PER_BATCH), isStopped);
    await work.store(made);
    total += done;
    onBatch?.(total, pairs.length);
    if (work.rest && total < pairs.length) await setTimeout(work.rest);
  }
  return total;
}

/**
 * Makes and stores comparisons, one transaction per batch, so that an interruption loses one batch at most.
 *
 * @returns how many pairs were processed: all, or fewer if it was stopped
 * @throws when the database cannot be read or written
 * @example
 * await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "missing")); //=> 12
 */
export const makeComparisons = (aligner: Aligner, pairs: RevisionIds[], options: Options = {}): Promise<number> =>
  makeAll(
    {
      idsOf: ({ firstId, secondId }) => [firstId, secondId],
      make: (pair, texts) => makePair(aligner, pair, texts, options),
      store: (made: MadeComparison[]) => storeComparisons(made, { name: aligner.name, version: aligner.version }),
    },
    pairs,
    options,
  );

/**
 * Makes and stores the comparisons of readouts with their issuers' next ones, as `makeComparisons` does for calls. A page that needs one
 * that is not stored computes it, so a server with thousands of them to make, for instance after an update, is in no hurry.
 *
 * @returns how many pairs were processed
 * @throws when the database cannot be read or written
 * @example
 * await makeNeighbours(DEFAULT_ALIGNER, await listNeighboursToMake(DEFAULT_ALIGNER, "missing")); //=> 9
 */
export const makeNeighbours = (aligner: Aligner, pairs: NeighbourIds[], options: Options = {}): Promise<number> =>
  makeAll(
    {
      rest: options.isInBackground && pairs.length > MANY_PAIRS ? REST : 0,
      idsOf: ({ earlierId, laterId }) => [earlierId, laterId],
      make: (pair, texts) => makeNeighbourPair(aligner, pair, texts, options),
      store: (made: MadeNeighbours[]) =>
        inWriteTransaction((client) => writeNeighbours(made, { name: aligner.name, version: aligner.version }, client)),
    },
    pairs,
    options,
  );
