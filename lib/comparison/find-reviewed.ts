import "server-only";
import { readReviews, type Reviewed } from "../data/reviews/judgement-queries";
import { findStoredPair, findStoredPairs, type StoredPair } from "../data/reviews/reviewed-revisions";
import type { ReaderName } from "../model/comparison-query";
import type { ReadoutPair } from "../model/readout-pairs";
import { findAlignment, findAlignments } from "./find-alignment";
import { chooseReader } from "./readings/choose-reader";
import { BUILT_IN_ALONE, type Readers } from "./readings/readers";

/** A comparison as its reviewers left it. */
export interface FoundReviewed extends Reviewed {
  /** The version of the aligner that made it. */
  algorithm: string;
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
export async function findAllReviewed(
  pairs: ReadoutPair[],
  known?: (StoredPair | null)[],
): Promise<(FoundReviewed | null)[]> {
  const stored = known ?? (await findStoredPairs(pairs));
  const ids = stored.map((pair) => pair && { left: pair.left.id, right: pair.right.id });
  const found = await findAlignments(pairs, ids);
  const made = found.flatMap((one, index) => ("alignment" in one ? [{ ...one, index }] : []));
  const reviewed = await readReviews(
    made.map(({ index }) => pairs[index]!),
    made.map(({ alignment }) => alignment),
    made.map(({ index }) => stored[index]!),
  );
  const byIndex = new Map(
    made.map(({ index, aligner }, position) => [index, { ...reviewed[position]!, algorithm: aligner.version }]),
  );
  return pairs.map((_, index) => byIndex.get(index) ?? null);
}

/** What is asked for besides a pair. */
interface Asked {
  /** What `findStoredPair` found of the pair, where it was asked already. */
  known?: StoredPair | null;
  /** Whose links; by default those of the default reader. */
  reader?: ReaderName | null;
}

/** A comparison by one reader as its reviewers left it. */
export interface FoundRead extends FoundReviewed {
  readers: Readers;
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
  const found = await findAlignment(pair, stored && { left: stored.left.id, right: stored.right.id });
  if (!("alignment" in found)) return null;
  const { alignment, aligner } = found;
  const chosen =
    alignment.kind === "comparison"
      ? await chooseReader(pair, alignment, reader)
      : { comparison: alignment, readers: BUILT_IN_ALONE };
  const [reviewed] = await readReviews([pair], [chosen.comparison], [stored]);
  return { ...reviewed!, algorithm: aligner.version, readers: chosen.readers };
}
