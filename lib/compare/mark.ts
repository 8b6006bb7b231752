import type { Link, Side, Span } from "./types";

/** Sorts spans and joins those that touch or overlap. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * What to mark in a passage of one side: everything that its links rest on, in order, without overlaps.
 *
 * @returns offsets into the whole text of that side
 */
export const sharedSpans = (links: Link[], side: Side): Span[] =>
  mergeSpans(links.flatMap(({ reasons }) => reasons.flatMap((reason) => reason[side])));
