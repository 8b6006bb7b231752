import { derive, type Resources } from "../../model/resources";

/** Stands for a gap in a form, as in the lexicon. */
const GAP = "..";
const GAP_PATTERN = String.raw`(?:[\s,-]+[\p{L}\p{N}’'.-]+){0,4}[\s,-]+`;

/** A word with its regular inflection: "condemn" finds "condemned", "decide" finds "deciding", "party" finds "parties". */
function inflected(word: string): string {
  if (word.endsWith("e")) return `${word.slice(0, -1)}(?:e|es|ed|ing)`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${word}(?:s|es|ed|ing)?`;
}

/** The letters of the languages that have acts. Plain ranges, because Unicode classes take a millisecond per pattern to compile. */
const LETTERS = String.raw`a-z0-9\u00c0-\u024f\u0370-\u052f`;

/** A word of a form as it is written. "'" stands for any apostrophe, a star at the end for any ending. */
const asWritten = (word: string): string => word.replace(/\*$/, `[${LETTERS}]*`).replaceAll("'", "['’]");

const phrase = (part: string, word: (word: string) => string) =>
  part
    .trim()
    .split(/\s+/)
    .map(word)
    .join(String.raw`[\s-]+`);

/** A form ends where a word ends. */
const WORD_END = `(?![${LETTERS}])`;

/**
 * The form of an act as a pattern, for a text in lower case. Unlike the lexicon's matcher it heeds function words, because "called for" is
 * a demand and "a call" is not.
 *
 * @param form words in lower case; ".." stands for up to four others
 * @param language of the form: English words are inflected, in others a star at the end of a word stands for any ending
 * @example
 * new RegExp(formPattern("call for"), "u").test("she called for restraint.");            //=> true
 * new RegExp(formPattern("condamn*", "fr"), "u").test("ils ont condamné l'attaque.");    //=> true
 */
export const formPattern = (form: string, language = "en"): string =>
  form
    .split(GAP)
    .map((part) => phrase(part, language === "en" ? inflected : asWritten))
    .join(GAP_PATTERN);

/** A form of an act, with a pattern that is tried where a word begins. */
interface ActForm {
  /** The index of its kind of act. */
  act: number;
  pattern: RegExp;
}

/** Forms are indexed by this many letters of their first word, so that few have to be tried at each word. */
const KEY = 2;

/**
 * The key under which `actFormsOf` has the forms that may begin with a word.
 *
 * @example
 * actKey("Condemned"); //=> "co"
 */
export const actKey = (word: string): string => word.slice(0, KEY).toLowerCase();

/** The forms of all acts by language and by the key of their first word; the patterns are sticky. */
const formsOf = derive(({ acts: { acts } }): ReadonlyMap<string, ReadonlyMap<string, ActForm[]>> => {
  const byLanguage = new Map<string, Map<string, ActForm[]>>();
  acts.forEach((kind, act) => {
    for (const [language, forms] of Object.entries(kind.forms)) {
      const byKey = byLanguage.get(language) ?? new Map<string, ActForm[]>();
      byLanguage.set(language, byKey);
      for (const form of forms) {
        const pattern = new RegExp(formPattern(form, language) + WORD_END, "uy");
        const key = actKey(form);
        byKey.set(key, [...(byKey.get(key) ?? []), { act, pattern }]);
      }
    }
  });
  return byLanguage;
});

const NO_FORMS: ReadonlyMap<string, ActForm[]> = new Map();

/**
 * The forms of all acts in one language, by the key of their first word.
 *
 * @param language BCP 47, primary
 * @returns an empty map for a language that has none
 * @example
 * actFormsOf(resources, "fr").has(actKey("condamner")); //=> true
 */
export const actFormsOf = (resources: Resources, language: string): ReadonlyMap<string, readonly ActForm[]> =>
  formsOf(resources).get(language) ?? NO_FORMS;
