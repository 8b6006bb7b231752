import { isLinkKind, isPassageKind, type ReviewEvent } from "../model/reviews/review-events";
import type { Span, Side, Passage } from "../model/comparisons/comparison";
import { SIDES, bySide } from "../model/comparisons/sides";

/** A text with its passages, as a comparison has them. */
export interface SegmentedText {
  text: string;
  passages: Pick<Passage, "start" | "end">[];
}

/** Where a stretch of one text is now; null when it is nowhere. */
export type Anchorer = (span: Span) => Span | null;

/** A judgement that no longer counts, or not for all of its passages. */
export interface OrphanedJudgement {
  event: ReviewEvent;
  /**
   * What is to be looked at again, with offsets of the texts that the quotes are cut from: the passages that it does not count for any
   * more, and of a link also what they were linked with; or all of them.
   */
  spans: Record<Side, Span[]>;
  quotes: Record<Side, string[]>;
  /** Where those of its passages are that are still there. */
  remaining: Record<Side, Span[]>;
  /** Whether it counts for those. */
  stillCounts: boolean;
  /**
   * The words changed with a newer revision; the same words are now cut otherwise; or they are unchanged, and what is new on the other
   * side may be the counterpart that there was none of.
   */
  cause: "text-changed" | "cut-otherwise" | "other-changed";
}

/** A link that has lost one of its ends is dropped. */
function keepWhole(event: ReviewEvent, remaining: Record<Side, Span[]>): Record<Side, Span[]> {
  const isHalf = isLinkKind(event.kind) && SIDES.some((side) => remaining[side].length === 0);
  return isHalf ? { left: [], right: [] } : remaining;
}

/**
 * Anchors events in other texts, or in other passages of the same ones. An event keeps those of its passages that are found there; one that
 * keeps none stays without passages, because later events may name it.
 *
 * @param anchorers find a stretch of the old text of each side in the new one
 * @param texts the texts that the events' offsets are of
 * @returns the events in their order, and those judgements of which a passage is gone
 * @example
 * applyAnchors([judged], { left: () => null, right: () => null }, texts, "text-changed").orphaned[0].quotes;
 * //=> { left: ["They discussed trade."], right: [] }
 */
export function applyAnchors(
  events: ReviewEvent[],
  anchorers: Record<Side, Anchorer>,
  texts: Record<Side, string>,
  cause: OrphanedJudgement["cause"],
): { events: ReviewEvent[]; orphaned: OrphanedJudgement[] } {
  const orphaned: OrphanedJudgement[] = [];
  const anchored = events.map((event) => {
    const remaining = bySide((side) => event[side].flatMap((span) => anchorers[side](span) ?? []));
    const kept = keepWhole(event, remaining);
    const isLess = SIDES.some((side) => kept[side].length < event[side].length);
    if (isLess && (isLinkKind(event.kind) || isPassageKind(event.kind))) {
      const stillCounts = SIDES.some((side) => kept[side].length > 0);
      const spans = bySide((side) => {
        const gone = event[side].filter((span) => anchorers[side](span) === null);
        // Of a link, the other end is reported too.
        return stillCounts && (gone.length > 0 || isPassageKind(event.kind)) ? gone : event[side];
      });
      const quotes = bySide((side) => spans[side].map(({ start, end }) => texts[side].slice(start, end)));
      orphaned.push({ event, spans, quotes, remaining, stillCounts, cause });
    }
    return { ...event, ...kept };
  });
  return { events: anchored, orphaned };
}
