import type { Span } from "./comparison";

/**
 * How much two stretches of a text overlap.
 *
 * @param a offsets in UTF-16 code units, as those of b
 * @returns code units; 0 where they only touch, or lie apart
 * @example
 * overlapOf({ start: 0, end: 10 }, { start: 8, end: 20 }); //=> 2
 */
export const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
