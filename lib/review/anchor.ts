import type { ReviewEvent } from "../model/reviews/review-events";
import { applyAnchors, type OrphanedJudgement, type Anchorer, type SegmentedText } from "./apply-anchors";
import type { Span, Side } from "../model/comparisons/comparison";
import { overlapOf } from "../model/comparisons/spans";

/** A passage stands for what was judged if they share more than this of all that the two cover; at most one passage can. */
const SAME_FROM = 0.5;

function likeness(a: Span, b: Span): number {
  const shared = overlapOf(a, b);
  return shared === 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * Finds the passage that was judged, if the text is cut differently now: exactly that passage, or the one that shares more than half of
 * what the two cover together.
 *
 * @returns the passage's own offsets; null if none is near enough
 * @example
 * anchorOn([{ start: 0, end: 10 }, { start: 11, end: 40 }])({ start: 11, end: 35 }); //=> { start: 11, end: 40 }
 */
export function anchorOn(passages: Span[]): Anchorer {
  return (span) => {
    const meant = passages.find((passage) => likeness(passage, span) > SAME_FROM);
    return meant ? { start: meant.start, end: meant.end } : null;
  };
}

/**
 * Moves events onto the passages of a comparison, which a newer segmenter may cut differently than when they were judged.
 *
 * @returns the events with the passages' offsets, and the judgements without a passage, to be rechecked
 * @example
 * anchorEvents([judged], read).events[0].left; //=> [{ start: 0, end: 26 }]
 */
export const anchorEvents = (
  events: ReviewEvent[],
  read: Record<Side, SegmentedText>,
): { events: ReviewEvent[]; orphaned: OrphanedJudgement[] } =>
  applyAnchors(
    events,
    { left: anchorOn(read.left.passages), right: anchorOn(read.right.passages) },
    { left: read.left.text, right: read.right.text },
    "cut-otherwise",
  );
