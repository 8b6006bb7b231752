import type { Span, Side } from "../comparisons/comparison";

/**
 * Judgements on links. `link-confirmed`: a link that existed, the machine's or another reviewer's; `link-added`: passages that somebody
 * selected to be linked, whether or not the machine links them. Both affirm the link.
 */
export const LINK_KINDS = ["link-confirmed", "link-added", "link-rejected"] as const;
/** Judgements on passages: no counterpart, or not a point at all (a greeting, boilerplate, a signature). */
export const PASSAGE_KINDS = ["no-counterpart", "not-a-point"] as const;
/** `looked-again`: a judgement on words that have changed since was rechecked, and leaves the list of those that wait. */
export const JUDGEMENT_KINDS = [...LINK_KINDS, ...PASSAGE_KINDS, "looked-again"] as const;
/** Undoing and redoing are events too, because nothing is ever changed or deleted. */
const MOVE_KINDS = ["undone", "redone"] as const;
export const EVENT_KINDS = [...JUDGEMENT_KINDS, ...MOVE_KINDS] as const;

type LinkKind = (typeof LINK_KINDS)[number];
export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];
export type MoveKind = (typeof MOVE_KINDS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];

/** The outcomes that a disagreement can be settled with. A link that somebody added is settled as confirmed. */
export const SETTLING_KINDS = ["link-confirmed", "link-rejected", ...PASSAGE_KINDS] as const;
export type SettlingKind = (typeof SETTLING_KINDS)[number];

/** One event in the review of two revisions. */
export interface ReviewEvent {
  /** Later events have greater ids. */
  id: number;
  kind: EventKind;
  /** Passages by exact offsets into their revision's text, UTF-16 code units. A link is between each left and each right one. */
  left: Span[];
  right: Span[];
  author: string;
  note: string | null;
  /** ISO 8601, UTC. */
  at: string;
  /** The event that is undone or redone; for a judgement, the one on changed words that it replaces. */
  about: number | null;
  /** The revisions that it was made on, if they are not these; its offsets are for these all the same. */
  carriedFrom: Record<Side, number> | null;
  /** Whether the judgement settles a disagreement: it is not an opinion beside the others, and stands whatever they say. */
  settles?: true;
}

/** An event that judges something, unlike an undo or a redo. */
export interface Judgement extends ReviewEvent {
  kind: JudgementKind;
}

/**
 * Whether a word names a judgement, and no undo or redo.
 *
 * @example
 * isJudgementKind("no-counterpart"); //=> true
 * isJudgementKind("undone");         //=> false
 */
export const isJudgementKind = (kind: string): kind is JudgementKind =>
  (JUDGEMENT_KINDS as readonly string[]).includes(kind);

/**
 * Whether a word names an undo or a redo.
 *
 * @example
 * isMoveKind("undone"); //=> true
 */
export const isMoveKind = (kind: string): kind is MoveKind => (MOVE_KINDS as readonly string[]).includes(kind);

/**
 * Whether an event is a judgement, and no undo or redo.
 *
 * @example
 * events.filter(isJudgement).map(({ kind }) => kind); //=> ["link-confirmed", "no-counterpart"]
 */
export const isJudgement = (event: ReviewEvent): event is Judgement => isJudgementKind(event.kind);

/**
 * Whether a kind of judgement can settle a disagreement.
 *
 * @example
 * isSettlingKind("link-rejected"); //=> true
 * isSettlingKind("link-added");    //=> false
 */
export const isSettlingKind = (kind: string): kind is SettlingKind =>
  (SETTLING_KINDS as readonly string[]).includes(kind);

/**
 * Whether a kind of judgement is about links.
 *
 * @example
 * isLinkKind("link-rejected"); //=> true
 */
export const isLinkKind = (kind: EventKind): kind is LinkKind => (LINK_KINDS as readonly string[]).includes(kind);

/**
 * Whether a kind of judgement is about passages by themselves.
 *
 * @example
 * isPassageKind("not-a-point"); //=> true
 */
export const isPassageKind = (kind: EventKind): kind is PassageKind =>
  (PASSAGE_KINDS as readonly string[]).includes(kind);

/**
 * A key for a stretch of a text.
 *
 * @param span offsets in UTF-16 code units
 * @example
 * spanKey({ start: 0, end: 26 }); //=> "0-26"
 */
export const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/**
 * A key for a stretch of one of two texts.
 *
 * @example
 * passageKey("left", { start: 0, end: 26 }); //=> "left 0-26"
 */
export const passageKey = (side: Side, span: Span): string => `${side} ${spanKey(span)}`;

/**
 * A key for a link, by the stretches at its ends.
 *
 * @example
 * spanPairKey({ start: 0, end: 26 }, { start: 31, end: 58 }); //=> "0-26 31-58"
 */
export const spanPairKey = (left: Span, right: Span): string => `${spanKey(left)} ${spanKey(right)}`;
