import "server-only";
import { readReviews, type Reviewed } from "../data/reviews/judgement-queries";
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
 * @returns in the order of the pairs; null for one that is still being made
 * @throws when the database cannot be read
 * @example
 * (await findAllReviewed([pair]))[0]?.algorithm; //=> "3"
 */
export async function findAllReviewed(pairs: ReadoutPair[]): Promise<(FoundReviewed | null)[]> {
  const found = await findAlignments(pairs);
  const made = found.flatMap((one, index) => ("alignment" in one ? [{ ...one, index }] : []));
  const reviewed = await readReviews(
    made.map(({ index }) => pairs[index]!),
    made.map(({ alignment }) => alignment),
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
export const findReviewed = async (pair: ReadoutPair): Promise<FoundReviewed | null> =>
  (await findAllReviewed([pair]))[0]!;
