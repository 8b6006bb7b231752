import "server-only";
import { readReviews, type Reviewed } from "../data/reviews/judgement-queries";
import { findStoredPair, findStoredPairs, type StoredPair } from "../data/reviews/reviewed-revisions";
import type { Comparison } from "../model/comparison";
import type { ReaderName } from "../model/comparison-query";
import type { ReadoutPair } from "../model/readout-pairs";
import { findAlignments } from "./find-alignment";
import { chooseReader, chooseReaders, type ChosenReading } from "./readings/choose-reader";
import { BUILT_IN_ALONE, type Readers } from "./readings/readers";

/** A comparison as its reviewers left it. */
export interface FoundReviewed extends Reviewed {
  /** The version of the aligner that made it. */
  algorithm: string;
}

/** A comparison by one reader as its reviewers left it. */
export interface FoundRead extends FoundReviewed {
  readers: Readers;
}

/** Whose links comparisons show that the built-in aligner made, in their order. */
type Choose = (made: { pair: ReadoutPair; machine: Comparison }[]) => Promise<ChosenReading[]>;

const builtInAlone: Choose = (made) =>
  Promise.resolve(made.map(({ machine }) => ({ comparison: machine, readers: BUILT_IN_ALONE })));

async function findAllBy(
  choose: Choose,
  pairs: ReadoutPair[],
  known?: (StoredPair | null)[],
): Promise<(FoundRead | null)[]> {
  const stored = known ?? (await findStoredPairs(pairs));
  const ids = stored.map((pair) => pair && { left: pair.left.id, right: pair.right.id });
  const found = await findAlignments(pairs, ids);
  const made = found.flatMap((one, index) => ("alignment" in one ? [{ ...one, index, pair: pairs[index]! }] : []));
  const compared = made.flatMap((one) =>
    one.alignment.kind === "comparison" ? [{ index: one.index, pair: one.pair, machine: one.alignment }] : [],
  );
  const chosen = await choose(compared);
  const byIndex = new Map(compared.map(({ index }, position) => [index, chosen[position]!]));
  const reviewed = await readReviews(
    made.map(({ pair }) => pair),
    made.map(({ index, alignment }) => byIndex.get(index)?.comparison ?? alignment),
    made.map(({ index }) => stored[index]!),
  );
  const answers = made.map(({ index, aligner }, position): [number, FoundRead] => [
    index,
    {
      ...reviewed[position]!,
      algorithm: aligner.version,
      readers: byIndex.get(index)?.readers ?? BUILT_IN_ALONE,
    },
  ]);
  const answerOf = new Map(answers);
  return pairs.map((_, index) => answerOf.get(index) ?? null);
}

/**
 * The built-in aligner's comparisons of pairs, as their reviewers left them.
 *
 * @param known what `findStoredPairs` found of the pairs, where it was asked already
 * @returns in the order of the pairs; null for one that is still being made
 * @throws when the database cannot be read
 * @example
 * (await findAllReviewed([pair]))[0]?.algorithm; //=> "3"
 */
export const findAllReviewed = (
  pairs: ReadoutPair[],
  known?: (StoredPair | null)[],
): Promise<(FoundReviewed | null)[]> => findAllBy(builtInAlone, pairs, known);

/**
 * The comparisons of pairs as their reviewers left them, each by the reader that was asked for, where that has read the pair.
 *
 * @param reader null for the default reader of each pair
 * @returns in the order of the pairs; null for one that is still being made
 * @throws when the database cannot be read
 * @example
 * (await findAllRead([pair], "model"))[0]?.readers.readBy?.model; //=> "qwen3:8b"
 */
export const findAllRead = (pairs: ReadoutPair[], reader: ReaderName | null): Promise<(FoundRead | null)[]> =>
  findAllBy((made) => chooseReaders(made, reader), pairs);

/** What is asked for besides a pair. */
interface Asked {
  /** What `findStoredPair` found of the pair, where it was asked already. */
  known?: StoredPair | null;
  /** Whose links; by default those of the default reader. */
  reader?: ReaderName | null;
}

/**
 * The comparison of a pair by one reader, as its reviewers left it.
 *
 * @returns null while it is being made
 * @throws when the database cannot be read
 * @example
 * (await findReviewed(pair))?.review.orphaned.length; //=> 0
 */
export async function findReviewed(pair: ReadoutPair, { known, reader = null }: Asked = {}): Promise<FoundRead | null> {
  const stored = known === undefined ? await findStoredPair(pair) : known;
  const choose: Choose = (made) => Promise.all(made.map(({ pair: of, machine }) => chooseReader(of, machine, reader)));
  return (await findAllBy(choose, [pair], [stored]))[0]!;
}
