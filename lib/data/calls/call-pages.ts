import "server-only";
import type { CallPage, OpenedCall } from "../../model/call-pages";
import { countCalls, listCalls } from "./call-queries";
import { findAllReviewed } from "../reviews/judgement-queries";
import { defaultPair } from "../comparisons/readout-pairs";
import type { Call } from "../../model/calls";

/** Calls on a page of the list. */
export const CALLS_PER_PAGE = 100;
/** How many calls one page looks through for those with something unreviewed, before it offers to go on. */
const MAX_LOOKED_AT = 5 * CALLS_PER_PAGE;

/**
 * Calls with the comparisons that they open with, in the order that was given.
 *
 * @example
 * (await openCalls([call]))[0]?.reviewed?.comparison.kind; //=> "comparison"
 */
export async function openCalls(calls: Call[]): Promise<OpenedCall[]> {
  const pairs = calls.map(defaultPair);
  const reviewed = await findAllReviewed(pairs.filter((pair) => pair !== null));
  return calls.map((call, place) => {
    const pair = pairs[place]!;
    return { call, pair, reviewed: pair && reviewed.shift()! };
  });
}

/** Whether the comparison that a call opens with has something that nobody has reviewed. */
const isOpen = ({ reviewed }: OpenedCall): boolean =>
  reviewed?.comparison.kind === "comparison" && reviewed.comparison.progress.reviewed < reviewed.comparison.progress.of;

/**
 * A page of the list of calls, newest first.
 *
 * @param after the slug of the call that it follows; null for the first page
 * @param isOpenOnly whether only calls with something unreviewed are wanted. Comparing costs some milliseconds a call: a page looks
 *   through some hundreds at most, and may have fewer calls than others, or none, although the list goes on
 * @example
 * await findCallPage(null, false); //=> { calls: [ … ], total: 7, lookedAt: 7, next: null }
 */
export async function findCallPage(after: string | null, isOpenOnly: boolean): Promise<CallPage> {
  const calls: OpenedCall[] = [];
  let lookedAt = 0;
  let next = after;
  do {
    const batch = await listCalls({ after: next, limit: CALLS_PER_PAGE });
    const opened = await openCalls(batch);
    calls.push(...(isOpenOnly ? opened.filter(isOpen) : opened));
    lookedAt += batch.length;
    next = batch.length < CALLS_PER_PAGE ? null : batch.at(-1)!.slug;
  } while (next !== null && calls.length < CALLS_PER_PAGE && lookedAt < MAX_LOOKED_AT);
  return { calls, total: await countCalls(), lookedAt, next };
}
