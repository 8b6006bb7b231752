import { searchWordsOf } from "./words";

/** Consecutive words; the last word of a prefix may continue. */
export interface SearchTerm {
  words: string[];
  isPrefix: boolean;
}

/** A search: texts that have all of these terms and none of those. */
export interface ParsedSearch {
  all: SearchTerm[];
  none: SearchTerm[];
}

/** Quotation marks of all languages, but no apostrophes. */
const MARKS = /[“”„‟«»＂「」『』〝〞〟]/gu;
const PIECE = /(-?)"([^"]*)"(\*?)|(\S+)/gu;

const toTerm = (text: string, isPrefix: boolean): SearchTerm => ({
  words: searchWordsOf(text).map(({ word }) => word),
  isPrefix,
});

/** Every word literally, if the search cannot be parsed, for instance because a quotation mark has no partner. */
const readLiterally = (query: string): ParsedSearch => ({
  all: query.split(/\s+/u).map((word) => toTerm(word, false)),
  none: [],
});

function read(query: string): ParsedSearch {
  const parsed: ParsedSearch = { all: [], none: [] };
  for (const [, minus, phrase, star, word = ""] of query.matchAll(PIECE)) {
    if (phrase !== undefined) {
      (minus ? parsed.none : parsed.all).push(toTerm(phrase, star === "*"));
      continue;
    }
    const isExcluded = /^-[^-]/u.test(word);
    (isExcluded ? parsed.none : parsed.all).push(toTerm(word, word.endsWith("*")));
  }
  return parsed;
}

/**
 * Parses a search: words, "phrases in quotes" of any language, -words to exclude, and prefix*. What cannot be parsed is searched literally.
 *
 * @returns terms without a letter or a digit are left out; it never throws
 * @example
 * parseSearch('ceasefire "border talks" -troops sanc*');
 * //=> { all: [ceasefire, border talks, sanc*], none: [troops] }
 */
export function parseSearch(given: string): ParsedSearch {
  const query = given.replace(MARKS, '"');
  const isBroken = (query.match(/"/gu)?.length ?? 0) % 2 === 1;
  const { all, none } = isBroken ? readLiterally(query) : read(query);
  const hasWords = ({ words }: SearchTerm) => words.length > 0;
  return { all: all.filter(hasWords), none: none.filter(hasWords) };
}
