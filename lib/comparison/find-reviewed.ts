import "server-only";
import { readReviews, type Reviewed } from "../data/reviews/judgement-queries";
import { findStoredPairs, type StoredPair } from "../data/reviews/reviewed-revisions";
import type { ReadoutPair } from "../model/readout-pairs";
import { findAlignments } from "./find-alignment";

/** A comparison as its reviewers left it. */
export interface FoundReviewed extends Reviewed {
  /** The version of the aligner that made it. */
  algorithm: string;
}

/**
 * The comparisons of pairs as their reviewers left them.
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

/**
 * The comparison of a pair as its reviewers left it (`findAllReviewed`).
 *
 * @returns null while it is being made
 * @throws when the database cannot be read
 * @example
 * (await findReviewed(pair))?.review.orphaned.length; //=> 0
 */
export const findReviewed = async (pair: ReadoutPair, known?: StoredPair | null): Promise<FoundReviewed | null> =>
  (await findAllReviewed([pair], known === undefined ? undefined : [known]))[0]!;
