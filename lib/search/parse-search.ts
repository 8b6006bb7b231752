import { searchWordsOf } from "./words";

/** Words that come one after another; of a prefix the last one may go on. */
export interface SearchTerm {
  words: string[];
  isPrefix: boolean;
}

/** What is searched for: texts that have all of these and none of those. */
export interface ParsedSearch {
  all: SearchTerm[];
  none: SearchTerm[];
}

/** Quotation marks of all languages; no apostrophes. */
const MARKS = /[“”„‟«»＂「」『』〝〞〟]/gu;
const PIECE = /(-?)"([^"]*)"(\*?)|(\S+)/gu;

const toTerm = (text: string, isPrefix: boolean): SearchTerm => ({
  words: searchWordsOf(text).map(({ word }) => word),
  isPrefix,
});

/** Every word as it is, where the whole cannot be read: a quotation mark without its other half. */
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
 * Reads a search: words, "phrases in quotes" of any language, -words to be left out, and prefix*. What cannot be read is searched
 * literally.
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
