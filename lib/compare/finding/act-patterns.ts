import { derive } from "../../model/resources";

/** Stands for a gap in a form, as in the lexicon. */
const GAP = "..";
const GAP_PATTERN = String.raw`(?:[\s,-]+[\p{L}\p{N}’'.-]+){0,4}[\s,-]+`;

/** A word with its regular inflection: "condemn" finds "condemned", "decide" finds "deciding", "party" finds "parties". */
function inflected(word: string): string {
  if (word.endsWith("e")) return `${word.slice(0, -1)}(?:e|es|ed|ing)`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${word}(?:s|es|ed|ing)?`;
}

const phrase = (part: string) =>
  part
    .trim()
    .split(/\s+/)
    .map(inflected)
    .join(String.raw`[\s-]+`);

/**
 * After a form no word goes on. Plain ranges: classes of Unicode take a millisecond a pattern to compile, and there are hundreds of
 * patterns.
 */
const WORD_END = String.raw`(?![a-z0-9\u00c0-\u024f])`;

/**
 * The form of an act as a pattern, for a text in lower case. Unlike the lexicon's matcher it considers function words: "called for" is a
 * demand, "a call" is not.
 *
 * @param form words in lower case; ".." stands for up to four others
 * @example
 * new RegExp(formPattern("call for"), "u").test("she called for restraint."); //=> true
 */
export const formPattern = (form: string): string => form.split(GAP).map(phrase).join(GAP_PATTERN);

/** A form of an act, tried where a word begins. */
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

/** The forms of all acts by the key of their first word; the patterns are sticky. */
export const actFormsOf = derive(({ acts: { acts } }): ReadonlyMap<string, ActForm[]> => {
  const forms = new Map<string, ActForm[]>();
  acts.forEach((kind, act) => {
    for (const form of kind.forms) {
      const pattern = new RegExp(formPattern(form) + WORD_END, "uy");
      const key = actKey(form);
      forms.set(key, [...(forms.get(key) ?? []), { act, pattern }]);
    }
  });
  return forms;
});
