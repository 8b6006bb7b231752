import type { Difference, LinkDifference, Span } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";

/**
 * The stretch from one word to another, whichever comes first.
 *
 * @returns offsets into the text of the words
 * @example
 * spanOf({ start: 9, end: 12 }, { start: 0, end: 4 }); //=> { start: 0, end: 12 }
 */
export const spanOf = (from: Span, to: Span = from): Span => ({
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});

/**
 * A difference with one stretch of each side.
 *
 * @example
 * difference("figure", { start: 0, end: 1 }, { start: 4, end: 5 });
 * //=> { what: "figure", left: [{ start: 0, end: 1 }], right: [{ start: 4, end: 5 }] }
 */
export const difference = (what: Difference, left: Span, right: Span): LinkDifference => ({
  what,
  left: [left],
  right: [right],
});

/** The most words or names of a passage that are compared one by one with those of another; no sentence has more. */
export const MOST_LOOKED_AT = 12;

/**
 * A folded word without the full stop of an abbreviation.
 *
 * @example
 * withoutStop({ fold: "p.m.", … }); //=> "p.m"
 */
export const withoutStop = ({ fold }: Pick<Word, "fold">): string => fold.replace(/\.$/, "");
