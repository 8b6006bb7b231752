import "server-only";
import { createSnapshot } from "../data/comparisons/snapshots";
import { findReviewed } from "./find-reviewed";
import type { ReadoutPair } from "../model/readout-pairs";

/**
 * Stores the current comparison and review for a permanent link.
 *
 * @returns the id of its snapshot, which the same state always has; null where the two are not compared, or not yet
 * @example
 * await keepComparison(pair); //=> "k3xq9w2m"
 */
export async function keepComparison(pair: ReadoutPair): Promise<string | null> {
  const found = await findReviewed(pair);
  if (found?.machine.kind !== "comparison") return null;
  const { machine, review, algorithm } = found;
  return createSnapshot(pair, machine, { events: review.events, algorithm });
}
