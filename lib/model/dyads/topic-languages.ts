/** Primary subtags of the languages that the lexicon of topics covers. */
const COVERED: ReadonlySet<string> = new Set(["en"]);

/**
 * Whether topics can be found in texts of a language. In any other language, a text without topics was simply not searched.
 *
 * @param language BCP 47
 * @example
 * hasTopicsIn("en-GB"); //=> true
 * hasTopicsIn("fr");    //=> false
 */
export const hasTopicsIn = (language: string): boolean => COVERED.has(language.split("-")[0]!.toLowerCase());
