import { isLinkKind, isPassageKind, type ReviewEvent } from "../model/reviews/review-events";
import type { Span, Side, Passage } from "../model/comparisons/comparison";
import { SIDES, bySide } from "../model/comparisons/sides";

/** A text with its passages, as a comparison has them. */
export interface SegmentedText {
  text: string;
  passages: Pick<Passage, "start" | "end">[];
}

/** Where a stretch of one text is now; null if it is nowhere. */
export type Anchorer = (span: Span) => Span | null;

/** A judgement that no longer counts, or no longer for all of its passages. */
export interface OrphanedJudgement {
  event: ReviewEvent;
  /**
   * What has to be rechecked, with offsets into the texts that the quotes are cut from: the passages for which it no longer counts and, for
   * a link, what they were linked with; or all of them.
   */
  spans: Record<Side, Span[]>;
  quotes: Record<Side, string[]>;
  /** The new positions of those of its passages that still exist. */
  remaining: Record<Side, Span[]>;
  /** Whether it counts for those. */
  stillCounts: boolean;
  /**
   * Why: a newer revision has other words; the same words are cut differently; or they are unchanged, but something new on the other side
   * may be the missing counterpart.
   */
  cause: "text-changed" | "cut-otherwise" | "other-changed";
}

/** A link that has lost one of its ends is dropped. */
function keepWhole(event: ReviewEvent, remaining: Record<Side, Span[]>): Record<Side, Span[]> {
  const isHalf = isLinkKind(event.kind) && SIDES.some((side) => remaining[side].length === 0);
  return isHalf ? { left: [], right: [] } : remaining;
}

/**
 * Anchors events in other texts, or in other passages of the same texts. An event keeps the passages that are found there. One that keeps
 * none stays in the list without passages, because later events may refer to it.
 *
 * @param anchorers find a stretch of each side's old text in the new one
 * @param texts the texts of the events' offsets
 * @returns the events in their order, and the judgements of which a passage is gone
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
        // For a link, the other end is reported too.
        return stillCounts && (gone.length > 0 || isPassageKind(event.kind)) ? gone : event[side];
      });
      const quotes = bySide((side) => spans[side].map(({ start, end }) => texts[side].slice(start, end)));
      orphaned.push({ event, spans, quotes, remaining, stillCounts, cause });
    }
    return { ...event, ...kept };
  });
  return { events: anchored, orphaned };
}
