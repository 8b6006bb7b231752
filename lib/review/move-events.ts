import { SIDES, type Passage, type Side, type Span } from "../compare";
import { isLinkKind, isPassageKind, type ReviewEvent } from "./events";

/** A text with its passages, as a comparison has them. */
export interface ReadText {
  text: string;
  passages: Pick<Passage, "start" | "end">[];
}

/** Where a stretch of one text is now; null when it is nowhere. */
export type Mover = (span: Span) => Span | null;

/** A judgement, some of whose passages are no longer there. */
export interface Lost {
  /** Its offsets are of the texts that the quotes are cut from. */
  event: ReviewEvent;
  /** The words of its passages, cut from those texts. */
  quotes: Record<Side, string[]>;
  /** Where those of its passages are that are still there. */
  remaining: Record<Side, Span[]>;
  /** The words changed with a newer revision, or the same words are now cut otherwise. */
  cause: "text-changed" | "cut-otherwise";
}

/** A link without one of its ends is none. */
function keepWhole(event: ReviewEvent, moved: Record<Side, Span[]>): Record<Side, Span[]> {
  const isHalf = isLinkKind(event.kind) && SIDES.some((side) => moved[side].length === 0);
  return isHalf ? { left: [], right: [] } : moved;
}

/**
 * Moves events onto other texts, or onto other passages of the same ones. An event keeps those of its passages that have a place
 * there; one that has none is kept without passages, because later events may name it.
 *
 * @param texts the texts that the events' offsets are of
 * @returns the events in their order, and those judgements that lost a passage
 * @example
 * moveEvents([judged], { left: () => null, right: () => null }, texts, "text-changed").lost[0].quotes;
 * //=> { left: ["They discussed trade."], right: [] }
 */
export function moveEvents(
  events: ReviewEvent[],
  movers: Record<Side, Mover>,
  texts: Record<Side, string>,
  cause: Lost["cause"],
): { events: ReviewEvent[]; lost: Lost[] } {
  const lost: Lost[] = [];
  const moved = events.map((event) => {
    const places = (side: Side) => event[side].flatMap((span) => movers[side](span) ?? []);
    const remaining = { left: places("left"), right: places("right") };
    const isLess = SIDES.some((side) => remaining[side].length < event[side].length);
    if (isLess && (isLinkKind(event.kind) || isPassageKind(event.kind))) {
      const quote = (side: Side) => event[side].map(({ start, end }) => texts[side].slice(start, end));
      lost.push({ event, quotes: { left: quote("left"), right: quote("right") }, remaining, cause });
    }
    return { ...event, ...keepWhole(event, remaining) };
  });
  return { events: moved, lost };
}
