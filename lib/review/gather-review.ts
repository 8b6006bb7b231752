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

/** One reviewer's judgements on the same words count once, the latest, from however many revisions they come. */
function latestOfEach(lost: Lost[]): Lost[] {
  const latest = new Map<string, Lost>();
  for (const entry of lost.toSorted((a, b) => a.event.id - b.event.id))
    latest.set(JSON.stringify([entry.event.author, entry.quotes.left, entry.quotes.right]), entry);
  return [...latest.values()].sort((a, b) => b.event.id - a.event.id);
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
    const stands = standingIds(replay(made));
    lost.push(...[...carried.lost, ...placed.lost].filter(({ event }) => stands.has(event.id)));
    return placed.events;
  });
  const inOrder = events.sort((a, b) => a.id - b.id);
  const state = replay(inOrder);
  const waits = ({ event: { id } }: Lost) => state.inForce.has(id) && !state.lookedAgain.has(id);
  return { events: inOrder, state, toLookAgain: latestOfEach(lost.filter(waits)) };
}
