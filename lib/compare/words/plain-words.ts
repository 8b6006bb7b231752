import { deriveFrom, type Resources } from "../../model/resources";
import { foldWords, type FoldedWord } from "./words";

/** English words that have the stem of "important" but are about trade. */
const TELLING_ALL_THE_SAME = /^import(?:s|ed|ing|ers?)?$/;

const stemsOf = (words: string, language: string): ReadonlySet<string> =>
  new Set(foldWords(words, { start: 0, end: words.length }, language).map(({ stem }) => stem));

/** The stems of stock words, by language. */
const stockStems = deriveFrom(
  ["stockWords"],
  ({ stockWords }) =>
    new Map(Object.entries(stockWords).map(([language, words]) => [language, stemsOf(words.join(" "), language)])),
);

/**
 * Whether a word is a stock word of readouts, which cannot support a low match: of gold passages whose best match is a low one that rests
 * on such words alone, hardly any has a counterpart.
 *
 * @param language of the word, BCP 47, primary
 * @param resources the stock words, from lib/resources
 * @example
 * // "The Secretary reaffirmed the embargo."
 * words.filter((word) => isPlain(word, "en", resources)).map(({ fold }) => fold); //=> ["secretary", "reaffirmed"]
 */
export const isPlain = (
  { fold, stem }: FoldedWord,
  language: string,
  resources: Pick<Resources, "stockWords">,
): boolean =>
  (stockStems(resources).get(language)?.has(stem) ?? false) && !(language === "en" && TELLING_ALL_THE_SAME.test(fold));
