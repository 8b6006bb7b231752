import type { Side } from "../compare";
import { carryOver, type RevisionText } from "./carry-over";
import type { ReviewEvent } from "./events";
import type { Lost } from "./move-events";
import { placeEvents } from "./place-events";
import { replay, standingIds, type ReviewState } from "./replay";

/** What was done in the review of two revisions. */
export interface RevisionEvents {
  revisions: Record<Side, RevisionText>;
  events: ReviewEvent[];
}

/** The review of two revisions, with what is carried from earlier ones. */
export interface Review {
  /** All events in the order of their ids, placed on the passages of the comparison. */
  events: ReviewEvent[];
  state: ReviewState;
  /** Judgements that stand, but whose passages have changed or are cut otherwise; the latest first. */
  toLookAgain: Lost[];
}

/**
 * The judgements that their own author replaced, wherever it was done: seen from each two revisions, with all that was said of words
 * that stand there unchanged.
 */
function findReplaced(given: RevisionEvents[]): Set<number> {
  const replaced = new Set<number>();
  for (const { revisions: seenFrom } of given) {
    const carried = given.map(({ events, revisions }) => carryOver(events, revisions, seenFrom));
    const lost = new Set(carried.flatMap((of) => of.lost.map(({ event }) => event.id)));
    const events = carried.flatMap((of) => of.events);
    const stands = standingIds(replay(events));
    for (const { id } of events) if (!lost.has(id) && !stands.has(id)) replaced.add(id);
  }
  return replaced;
}

/**
 * Gathers what was done in the reviews of two revisions and of earlier ones of the same readouts, and replays it.
 *
 * @param current the two revisions, with the passages of the comparison that is shown
 * @param given for these and for earlier revisions, in any order; offsets are UTF-16 code units of the revisions' own texts
 * @example
 * gatherReview(current, [{ revisions: current, events: [confirmed] }]).toLookAgain; //=> []
 */
export function gatherReview(current: Record<Side, RevisionText>, given: RevisionEvents[]): Review {
  const lost: Lost[] = [];
  const events = given.flatMap(({ revisions, events: made }) => {
    const carried = carryOver(made, revisions, current);
    const placed = placeEvents(carried.events, current);
    lost.push(...carried.lost, ...placed.lost);
    return placed.events;
  });
  const inOrder = events.sort((a, b) => a.id - b.id);
  const state = replay(inOrder);
  const replaced = lost.length > 0 ? findReplaced(given) : new Set<number>();
  const waits = ({ event: { id } }: Lost) => state.inForce.has(id) && !state.lookedAgain.has(id) && !replaced.has(id);
  return { events: inOrder, state, toLookAgain: lost.filter(waits).sort((a, b) => b.event.id - a.event.id) };
}
