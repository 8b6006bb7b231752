import type { ParsedSearch, SearchTerm } from "./parse-search";
import { readSearchWords, searchWordsOf, type SearchWord } from "./words";

interface Span {
  start: number;
  end: number;
}

/** A piece of an excerpt. */
export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

export interface Excerpt {
  /** The index of its passage among the given ones. */
  passage: number;
  parts: ExcerptPart[];
}

/** Context before the first hit, and total length, in UTF-16 code units. */
const BEFORE = 60;
const LENGTH = 220;

/** Whether a word of a text matches a word of a term. */
function isWordOf({ words, isPrefix }: SearchTerm, index: number, found: string | undefined): boolean {
  const word = words[index]!;
  return found !== undefined && (isPrefix && index === words.length - 1 ? found.startsWith(word) : found === word);
}

const startsAt = (words: SearchWord[], index: number, term: SearchTerm): boolean =>
  term.words.every((_, offset) => isWordOf(term, offset, words[index + offset]?.word));

/** The longest term that begins with a word of a text. */
function longestAt(words: SearchWord[], index: number, terms: SearchTerm[]): SearchTerm | null {
  let longest: SearchTerm | null = null;
  for (const term of terms)
    if (term.words.length > (longest?.words.length ?? 0) && startsAt(words, index, term)) longest = term;
  return longest;
}

/** Where the terms occur, in order and without overlaps; and how many different ones do. */
function findHits(text: string, passage: Span, terms: SearchTerm[]): { hits: Span[]; found: number } {
  const words = searchWordsOf(text.slice(passage.start, passage.end));
  const hits: Span[] = [];
  const found = new Set<SearchTerm>();
  words.forEach((word, index) => {
    const term = longestAt(words, index, terms);
    if (!term) return;
    found.add(term);
    const start = passage.start + word.start;
    const end = passage.start + words[index + term.words.length - 1]!.end;
    const last = hits.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else hits.push({ start, end });
  });
  return { hits, found: found.size };
}

const nextSpace = (text: string, from: number, to: number) => {
  const space = text.indexOf(" ", from);
  return space === -1 || space >= to ? from : space + 1;
};

function cut(text: string, passage: Span, hits: Span[]): ExcerptPart[] {
  const first = hits[0]!;
  const from = Math.max(passage.start, first.start - BEFORE);
  const start = from === passage.start ? from : nextSpace(text, from, first.start);
  const until = Math.min(passage.end, Math.max(start + LENGTH, first.end));
  const space = text.lastIndexOf(" ", until);
  const end = until === passage.end || space <= first.end ? until : space;
  const parts: ExcerptPart[] = start > passage.start ? [{ text: "…", isHit: false }] : [];
  let at = start;
  for (const hit of hits.filter((one) => one.end <= end)) {
    parts.push(
      { text: text.slice(at, hit.start), isHit: false },
      { text: text.slice(hit.start, hit.end), isHit: true },
    );
    at = hit.end;
  }
  parts.push({ text: text.slice(at, end), isHit: false }, { text: end < passage.end ? "…" : "", isHit: false });
  return parts.filter((part) => part.text !== "");
}

/**
 * Whether a text may contain the search terms, judged by their first words: segmenting it takes several times as long.
 *
 * @example
 * mayHaveTerm("Talks on trade.", parseSearch("trade")); //=> true
 */
export function mayHaveTerm(text: string, { all }: ParsedSearch): boolean {
  for (const { word } of readSearchWords(text)) if (all.some((term) => isWordOf(term, 0, word))) return true;
  return false;
}

/**
 * An excerpt around the search terms, from the passage that has the most of them.
 *
 * @param passages of the text, offsets in UTF-16 code units
 * @returns null if no passage has any of the terms
 * @example
 * findExcerpt("Talks on trade.", [{ start: 0, end: 15 }], parseSearch("trade"))?.parts[1]; //=> { text: "trade", isHit: true }
 */
export function findExcerpt(text: string, passages: Span[], { all }: ParsedSearch): Excerpt | null {
  let best: { passage: number; hits: Span[]; found: number } | null = null;
  for (const [passage, span] of passages.entries()) {
    const { hits, found } = findHits(text, span, all);
    if (found > (best?.found ?? 0)) best = { passage, hits, found };
    // No passage after it has more.
    if (found === all.length) break;
  }
  return best && { passage: best.passage, parts: cut(text, passages[best.passage]!, best.hits) };
}
