import "server-only";
import { findCall } from "../data/calls/call-queries";
import { findCallsWithFinding } from "../data/comparisons/opening-comparisons";
import { defaultPair } from "../data/comparisons/readout-pairs";
import type { ComparisonView } from "../model/comparisons/comparison-view";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { SIDES } from "../model/comparisons/sides";
import { openComparison } from "./open-comparison";

/** Calls among which an example is looked for, from the newest: by what is stored of them, which is little. */
const AMONG = 100;

/** Calls that are opened to see whether they are one. */
const MAX_TRIED = 4;

/** Lines of a finding that make an example worth showing. */
const ENOUGH_LINES = 3;

/** Characters of both texts: no example is longer than a user of the first page would read. */
const LONGEST = 20_000;

const isLong = (pair: ReadoutPair) =>
  SIDES.reduce((length, side) => length + pair[side].readout.revision.text.length, 0) > LONGEST;

/**
 * A comparison of the library to show what a finding is: the newest call whose finding has lines of its own.
 *
 * @returns null where no call has one
 * @throws when the database cannot be read
 * @example
 * (await openExample())?.finding.length; //=> 5
 */
export async function openExample(): Promise<ComparisonView | null> {
  for (const slug of (await findCallsWithFinding(ENOUGH_LINES, AMONG)).slice(0, MAX_TRIED)) {
    const call = await findCall(slug);
    const pair = call && defaultPair(call);
    if (!pair || isLong(pair)) continue;
    const opened = await openComparison(pair);
    if (opened?.kind === "comparison" && opened.finding.length >= ENOUGH_LINES) return opened;
  }
  return null;
}
