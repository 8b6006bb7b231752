import type { ParsedSearch, SearchTerm } from "./parse-search";
import { searchWordsOf, type SearchWord } from "./words";

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
  /** The place of its passage among those that were given, from 0. */
  passage: number;
  parts: ExcerptPart[];
}

/** So many UTF-16 code units come before the first hit of an excerpt, and so many is it long. */
const BEFORE = 60;
const LENGTH = 220;

function startsAt(words: SearchWord[], index: number, { words: wanted, isPrefix }: SearchTerm): boolean {
  return wanted.every((word, offset) => {
    const found = words[index + offset]?.word;
    const isLast = offset === wanted.length - 1;
    return found !== undefined && (isPrefix && isLast ? found.startsWith(word) : found === word);
  });
}

/** Where the terms are, in order and without overlaps; and how many of them are there. */
function findHits(text: string, passage: Span, terms: SearchTerm[]): { hits: Span[]; found: number } {
  const words = searchWordsOf(text.slice(passage.start, passage.end));
  const hits: Span[] = [];
  const found = new Set<SearchTerm>();
  words.forEach((word, index) => {
    const term = terms
      .filter((wanted) => startsAt(words, index, wanted))
      .toSorted((a, b) => b.words.length - a.words.length)[0];
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
 * Whether a text has any of the words that are searched for: cutting it into passages takes several times as long.
 *
 * @example
 * hasAnyTerm("Talks on trade.", parseSearch("trade")); //=> true
 */
export const hasAnyTerm = (text: string, { all }: ParsedSearch): boolean =>
  findHits(text, { start: 0, end: text.length }, all).found > 0;

/**
 * The words around what was searched for, from the passage that has most of it.
 *
 * @param passages of the text, offsets in UTF-16 code units
 * @returns null where no passage holds a searched word
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
