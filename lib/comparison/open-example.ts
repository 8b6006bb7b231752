import "server-only";
import { listCalls } from "../data/calls/call-queries";
import { defaultPair } from "../data/comparisons/readout-pairs";
import type { ComparisonView } from "../model/comparison-view";
import { openComparison } from "./open-comparison";

/** Calls that are looked at for an example, from the newest. */
const MAX_TRIED = 4;

/** Lines of a finding that make an example worth showing. */
const ENOUGH_LINES = 3;

/**
 * A comparison of the library to show what a finding is: the newest call whose finding has lines of its own.
 *
 * @returns null where no call has one
 * @throws when the database cannot be read
 * @example
 * (await openExample())?.finding.length; //=> 5
 */
export async function openExample(): Promise<ComparisonView | null> {
  for (const call of await listCalls({ limit: MAX_TRIED })) {
    const pair = defaultPair(call);
    const opened = pair && (await openComparison(pair));
    if (opened?.kind === "comparison" && opened.finding.length >= ENOUGH_LINES) return opened;
  }
  return null;
}
