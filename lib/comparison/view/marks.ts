import type { Span } from "../../model/comparisons/comparison";
import type { Marks, MarkView } from "../../model/comparisons/comparison-view";

/**
 * Finds the words of a search in a stretch of a text, ignoring case.
 *
 * @param within offsets into the text, UTF-16 code units; so is the answer
 * @param search empty finds nothing
 * @example
 * findHits("Peace talks, peace now", { start: 0, end: 22 }, "peace"); //=> [{ start: 0, end: 5 }, { start: 13, end: 18 }]
 */
export function findHits(text: string, { start, end }: Span, search: string): Span[] {
  if (search === "") return [];
  const stretch = text.slice(start, end);
  const lower = stretch.toLocaleLowerCase();
  const wanted = search.toLocaleLowerCase();
  // If lower case has another length, offsets in it do not fit the text.
  const words = lower.length === stretch.length ? lower : stretch;
  const hits: Span[] = [];
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length))
    hits.push({ start: start + at, end: start + at + wanted.length });
  return hits;
}

/** The parts of a mark outside the hits. */
function cutOut({ kind, ...mark }: MarkView, hits: Span[]): MarkView[] {
  const left: MarkView[] = [];
  let { start } = mark;
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= mark.end) continue;
    if (hit.start > start) left.push({ start, end: hit.start, kind });
    start = Math.min(hit.end, mark.end);
  }
  return start < mark.end ? [...left, { start, end: mark.end, kind }] : left;
}

/**
 * Merges marks of two kinds into one list. Where they overlap, the first kind wins.
 *
 * @example
 * withoutOverlap([{ start: 0, end: 5, kind: "shared" }], [{ start: 3, end: 9, kind: "alone" }]).length; //=> 2
 */
export const withoutOverlap = (first: MarkView[], second: MarkView[]): MarkView[] =>
  [...first, ...second.flatMap((mark) => cutOut(mark, first))].sort((a, b) => a.start - b.start);

/**
 * Adds the hits of a search to the marks of a passage. A hit is never hidden by another mark.
 *
 * @example
 * withHits({ style: "shared", spans: [{ start: 0, end: 9, kind: "shared" }] }, [{ start: 3, end: 5 }]).spans.length; //=> 3
 */
export function withHits({ style, spans }: Marks, hits: Span[]): Marks {
  if (hits.length === 0) return { style, spans };
  const rest = spans.flatMap((mark) => cutOut(mark, hits));
  const found = hits.map((hit): MarkView => ({ ...hit, kind: "hit" }));
  return { style, spans: [...rest, ...found].sort((a, b) => a.start - b.start) };
}
