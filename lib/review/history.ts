import { isJudgement, type ReviewEvent } from "../model/reviews/review-events";
import type { RevisionEvents } from "./gather-review";
import type { ReviewState } from "./replay";
import type { Side } from "../model/comparisons/comparison";

/** One event, as the history page shows it. */
export interface HistoryEntry {
  /** Its offsets are of the revisions that are named here. */
  event: ReviewEvent;
  revisions: Record<Side, number>;
  /** The words that it is about, cut from those revisions. */
  quotes: Record<Side, string[]>;
  /** Whether a judgement is not undone; null for undo and redo. */
  isInForce: boolean | null;
}

/**
 * The whole history of a comparison, latest first: the events on its revisions and on earlier ones of the same readouts.
 *
 * @param given as for `gatherReview`; events that a snapshot has already re-anchored name the revisions they come from
 * @example
 * listHistory(given, review.state)[0];
 * //=> { event: undone, revisions: { left: 1, right: 1 }, quotes: { left: [], right: [] }, isInForce: null }
 */
export const listHistory = (given: RevisionEvents[], { inForce }: ReviewState): HistoryEntry[] =>
  given
    .flatMap(({ revisions, events }) =>
      events.map((event): HistoryEntry => {
        const quote = (side: Side) => event[side].map(({ start, end }) => revisions[side].text.slice(start, end));
        return {
          event,
          revisions: event.carriedFrom ?? { left: revisions.left.number, right: revisions.right.number },
          quotes: { left: quote("left"), right: quote("right") },
          isInForce: isJudgement(event) ? inForce.has(event.id) : null,
        };
      }),
    )
    .sort((a, b) => b.event.id - a.event.id);
