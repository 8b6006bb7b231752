import type { PointMark } from "./weigh-points";
import type { Span } from "../model/comparison";

/** A passage up to this length is quoted whole; in UTF-16 code units. */
const WHOLE_UP_TO = 100;
/** The shortest and the longest stretch that is quoted of a longer one, where its clauses allow it. */
const SHORTEST = 30;
const LONGEST = 180;
/** What a quotation gains that has the beginning of its passage: it mostly says who acts. */
const BEGINNING = 0.3;
/** A quotation that is longer by this much must gain one unit of weight. */
const LENGTH_FOR_ONE = 160;
/** What leads in and says nothing: "In addition,", "According to the press service,". */
const LEAD_IN = /^[^,]{2,45},\s+(?!(?:and|but|or|nor|which|who|whose|as|including)\b)/iu;

/** A verb, or a word that begins a clause: what follows "and" or a comma where they part clauses and not the items of a list. */
const CLAUSE = String.raw`(?!including|during|regarding|concerning|according|following|being)(?:also\s+)?(?:\p{Ll}{2,}(?:ed|ing)|he|she|they|it|we|there|said|told|will|would|is|are|was|has|have|can|must|should|the\s+\p{L}+\s+\p{L}+ed)\b`;
/** Where a quotation may begin: after the border. */
const BEGINS = new RegExp(
  String.raw`(?<=[;:])\s+|\s+[—–-]\s+|(?<=[；：，])|,?\s+(?:and|but|while)\s+(?=${CLAUSE})|(?<=ed|said|told|made clear)\s+that\s+|,\s+(?:so\s+that|because|since)\s+|,\s+(?=${CLAUSE})`,
  "giu",
);
/** Where one may only end: what follows hangs on the words before. */
const ENDS =
  /,?\s+(?=(?:which|who|where|whose|including|as well as|in addition to|despite|during|such as)\s)|,\s+(?=(?:as|with|in|for|at|by)\s)/giu;
const TRAILING = /[\s,;:，；：、—–-]+$/u;

/** Where quotations may begin and end. */
function bordersOf(text: string, { start, end }: Span): { begins: number[]; ends: number[] } {
  const words = text.slice(start, end);
  const begins = [start];
  const ends = [end];
  for (const { index, 0: border } of words.matchAll(BEGINS)) {
    ends.push(start + index);
    begins.push(start + index + border.length);
  }
  for (const { index } of words.matchAll(ENDS)) ends.push(start + index);
  const leadIn = LEAD_IN.exec(words);
  if (leadIn) begins.push(start + leadIn[0].length);
  const sorted = (places: number[]) => [...new Set(places)].sort((a, b) => a - b);
  return { begins: sorted(begins), ends: sorted(ends) };
}

/**
 * Cuts a passage to the words that carry its point: the clauses that hold most of what makes the passage worth leading with, in few
 * words. A short passage is quoted whole.
 *
 * @param text the whole text; all offsets are UTF-16 code units of it
 * @param passage the passage
 * @param marks what makes it worth leading with, of `weighPoints`
 * @returns a stretch within the passage, beginning and ending at borders of clauses; the whole passage where it has none
 * @example
 * const text = "The Secretary noted the need to adhere to commitments on human rights in the region, and urged the release of those detained.";
 * const { start, end } = cutQuotation(text, { start: 0, end: text.length }, [{ start: 90, end: 95, weight: 1 }]);
 * text.slice(start, end); //=> "urged the release of those detained."
 */
export function cutQuotation(text: string, passage: Span, marks: readonly PointMark[]): Span {
  const whole = { start: passage.start, end: passage.end };
  if (passage.end - passage.start <= WHOLE_UP_TO) return whole;
  const { begins, ends } = bordersOf(text, passage);
  let best: { span: Span; value: number } | null = null;
  for (const start of begins)
    for (const end of ends) {
      const length = end - start;
      if (length < SHORTEST || length > LONGEST) continue;
      const gain = start === passage.start ? BEGINNING : 0;
      const held = marks.filter((mark) => mark.weight > 0 && mark.start >= start && mark.end <= end);
      const value = held.reduce((sum, { weight }) => sum + weight, 0) - length / LENGTH_FOR_ONE + gain;
      if (best === null || value > best.value) best = { span: { start, end }, value };
    }
  if (best === null) return whole;
  const { start, end } = best.span;
  return { start, end: end - (TRAILING.exec(text.slice(start, end))?.[0].length ?? 0) };
}
