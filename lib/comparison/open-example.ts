import "server-only";
import { findCall } from "../data/calls/call-queries";
import { findCallsWithFinding } from "../data/comparisons/opening-comparisons";
import { defaultPair } from "../data/comparisons/readout-pairs";
import type { ComparisonView } from "../model/comparisons/comparison-view";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { SIDES } from "../model/comparisons/sides";
import { openComparison } from "./open-comparison";

/** How many of the newest calls are considered, by the little that lists store of them. */
const AMONG = 100;

/** How many of these calls are opened to check. */
const MAX_TRIED = 4;

/** Lines that a finding must have to be worth showing. */
const ENOUGH_LINES = 3;

/** Characters of both texts; a longer example would not be read on the first page. */
const LONGEST = 20_000;

const isLong = (pair: ReadoutPair) =>
  SIDES.reduce((length, side) => length + pair[side].readout.revision.text.length, 0) > LONGEST;

/**
 * The comparison that the home page shows as an example of a finding: the newest call whose finding has enough lines.
 *
 * @returns null if no call has one
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
