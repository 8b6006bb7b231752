import type { Resources } from "../model/resources";

/** A country or an organisation that publishes readouts, as the form names it. */
export interface PartyWords {
  name: string;
  adjective: string;
  /** Whether "the" stands before its name in a sentence. */
  article: "the" | null;
}

/** No form of a party has more words. */
export const MAX_FORM_WORDS = 6;

/**
 * A party's name as it stands after "of".
 *
 * @example
 * nameInSentence({ name: "United States", adjective: "US", article: "the" }); //=> "the United States"
 */
export const nameInSentence = ({ name, article }: PartyWords): string => (article ? `${article} ${name}` : name);

const withoutMarks = (form: string) => form.replace(/\./g, "").replace(/-/g, " ");

const SMALL_WORDS = new Set(["of", "for", "and", "in", "the", "on"]);
const initialsOf = (form: string) =>
  form
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0]!.toUpperCase())
    .join("");

const inCapitals = (form: string) =>
  form.replace(/\p{L}+/gu, (word) => (SMALL_WORDS.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)));

/** "International Atomic Energy Agency" of the IAEA, and "IMF" of the International Monetary Fund: what has the initials of the other. */
function namesByInitials(name: string, readoutForms: readonly string[]): string[] {
  if (/^\p{Lu}{3,}$/u.test(name)) return readoutForms.filter((form) => initialsOf(form) === name).map(inCapitals);
  const initials = initialsOf(name);
  const isShort = (form: string) => form.replace(/\./g, "") === initials.toLowerCase();
  return initials.length > 2 && readoutForms.some(isShort) ? [initials] : [];
}

/**
 * The parties of the gazetteer by every form. Case counts ("turkey" is not a party), dots do not ("U.S."). Of two parties with one
 * form ("Congolese") the first in the gazetteer has it.
 *
 * @example
 * const parties = partiesByForm(loadResources());
 * parties.get("Turkish")?.name; //=> "Türkiye"
 * parties.get("turkey");        //=> undefined
 */
export function partiesByForm({ countries, organisations }: Resources): Map<string, PartyWords> {
  const found = new Map<string, PartyWords>();
  for (const { name, forms, readoutForms, party } of [...countries, ...organisations]) {
    if (!party) continue;
    const { adjective, article } = party;
    for (const form of [name, adjective, ...forms, ...party.forms, ...namesByInitials(name, readoutForms)].map(
      withoutMarks,
    ))
      if (!found.has(form)) found.set(form, { name, adjective, article });
  }
  return found;
}
