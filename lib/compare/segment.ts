import { NUMBER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from "./abbreviations";
import type { Span } from "../model/comparison";

/** A passage before it belongs to a comparison. */
export interface Segment extends Span {
  /** Paragraphs are parted by a blank line, or by a line end that no sentence runs across. */
  paragraph: number;
}

/** A sentence with this many semicolons or more is a list, and its clauses are passages of their own. */
const LIST_SEMICOLONS = 2;

const segmenters = new Map<string, Intl.Segmenter>();

function sentenceSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    let locale = language;
    try {
      Intl.getCanonicalLocales(language);
    } catch {
      locale = "en";
    }
    segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Cuts white space off both ends of a stretch; null when nothing else is in it. */
function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/**
 * Lines are parted where a sentence cannot run on: at a blank line, and at a line end unless the next line goes on in
 * lower case after an unfinished one (text that was wrapped by hand).
 *
 *     They agreed to meet          one block: the second line
 *     again in Geneva.             goes on in lower case
 *     • Trade was discussed        a new block
 */
function blocks(text: string): Span[] {
  const found: Span[] = [];
  let current: Span | null = null;
  for (const match of text.matchAll(/[^\n\u2028\u2029]+/g)) {
    const line = trim(text, { start: match.index, end: match.index + match[0].length });
    if (!line) {
      current = null;
      continue;
    }
    const blank = current && /\n[^\S\n]*\n|\u2029/.test(text.slice(current.end, line.start));
    const runsOn =
      current &&
      !blank &&
      LOWER_CASE.test(text.slice(line.start, line.start + 2)) &&
      !/[.!?…:;]["'”’»)\]]*$/.test(text.slice(current.start, current.end));
    if (current && runsOn) current.end = line.end;
    else found.push((current = { ...line }));
  }
  return found;
}

const lastWord = (sentence: string) => /(\S+)\s*$/.exec(sentence)?.[1]?.replace(/^["'“‘«([„]+/, "") ?? "";
const firstWord = (sentence: string) => /^["'“‘«([„]*([\p{L}\p{N}]+\.?)/u.exec(sentence)?.[1] ?? "";

/** Lower case that means something: Georgian has one case, and Unicode calls its letters small. */
const LOWER_CASE = /^(?!\p{Script=Georgian})\p{Ll}/u;
const INITIALS = /^(\p{L}\.)*\p{Lu}$/u;

/**
 * Whether the break that Intl.Segmenter puts between two stretches is none: after an initial, a rank or another
 * abbreviation. It breaks "President Joseph R. Biden", "Gen. Brown" and "the U.S. Embassy"; CLDR's own suppressions
 * (`en-u-ss-standard`) are not in Node's ICU, so the tables are in abbreviations.ts.
 *
 *     President Joseph R. Biden spoke with …
 *                        ^ no break: an initial
 */
function isFalseBreak(before: string, after: string): boolean {
  const last = lastWord(before);
  const next = firstWord(after);
  if (LOWER_CASE.test(next)) return !/[!?]["'”’»)\]]*$/.test(last);
  if (!last.endsWith(".")) return false;
  const word = last.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(word.toLowerCase())) return true;
  if (NUMBER_ABBREVIATIONS.has(word.toLowerCase())) return /^\p{N}|^[IVX]+\.?$/u.test(next);
  if (INITIALS.test(word)) return INITIALS.test(next.replace(/\.$/, "")) || !SENTENCE_STARTERS.has(next);
  const isListNumber = /^\p{N}{1,3}$/u.test(word) && before.trim() === last;
  return isListNumber;
}

/** Intl.Segmenter takes time that grows with the square of the text's length (Node 20 to 24), so long blocks are cut up for it. */
const CHUNK = 2_000;

/** Cuts a block after sentence ends into chunks, or after any character where no sentence ends for long; a chunk that `joins` goes on with the one before. */
function chunks(text: string, block: Span): (Span & { joins: boolean })[] {
  const found: (Span & { joins: boolean })[] = [];
  let joins = false;
  for (let start = block.start; start < block.end;) {
    const limit = Math.min(start + CHUNK, block.end);
    const window = text.slice(start, limit);
    const ends = limit === block.end ? null : /^[^]*(?:[.!?][ \t]|[。！？։])/u.exec(window);
    const end = ends
      ? start + ends[0].length
      : /[\ud800-\udbff]$/.test(window) && limit < block.end
        ? limit - 1
        : limit;
    found.push({ start, end, joins });
    joins = !ends;
    start = end;
  }
  return found;
}

function sentences(text: string, block: Span, language: string): Span[] {
  const found: Span[] = [];
  for (const chunk of chunks(text, block)) {
    let joins = chunk.joins;
    for (const { index, segment } of sentenceSegmenter(language).segment(text.slice(chunk.start, chunk.end))) {
      const span = trim(text, { start: chunk.start + index, end: chunk.start + index + segment.length });
      if (!span) continue;
      const previous = found.at(-1);
      const isSymbols = span.end - span.start <= HEAD && !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
      const glued =
        previous &&
        (joins || isSymbols || isFalseBreak(tail(text, previous), text.slice(span.start, span.start + HEAD)));
      if (glued) previous.end = span.end;
      else found.push(span);
      joins = false;
    }
  }
  return found;
}

/** Enough of a stretch to see its first or last word; whole ones would make long stretches quadratic. */
const HEAD = 64;
const tail = (text: string, span: Span) => text.slice(Math.max(span.start, span.end - HEAD), span.end);

function clauses(text: string, sentence: Span): Span[] {
  const raw = text.slice(sentence.start, sentence.end);
  const cuts = [...raw.matchAll(/[;；؛](?=\s)/g)].map((match) => sentence.start + match.index + 1);
  if (cuts.length < LIST_SEMICOLONS) return [sentence];
  const edges = [sentence.start, ...cuts, sentence.end];
  return edges.slice(1).flatMap((end, i) => trim(text, { start: edges[i]!, end }) ?? []);
}

/**
 * Cuts a text into sentence-sized passages.
 *
 * Why not Intl.Segmenter alone: it breaks after initials, ranks and "U.S.", and keeps a list of ten items joined by
 * semicolons in one piece. Sentence ends of every script follow Unicode Standard Annex 29, which it implements.
 *
 * @param text any string; never changed
 * @param language BCP 47; an unknown one is read as English
 * @returns segments in order, in UTF-16 code units of `text`; they do not overlap, and only white space lies between them
 * @example
 * segmentText("Gen. Brown spoke. He left.").map(({ start, end }) => [start, end]);
 * //=> [[0, 17], [18, 26]]
 */
export function segmentText(text: string, language = "en"): Segment[] {
  return blocks(text).flatMap((block, paragraph) =>
    sentences(text, block, language)
      .flatMap((sentence) => clauses(text, sentence))
      .map((span) => ({ ...span, paragraph })),
  );
}
