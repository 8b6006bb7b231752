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

/**
 * The parties of the gazetteer by every form. Case counts ("turkey" is no party), dots do not ("U.S."). Of two parties with one
 * form ("Congolese") the first in the gazetteer has it.
 *
 * @example
 * const parties = partiesOf(loadResources());
 * parties.get("Turkish")?.name; //=> "Türkiye"
 * parties.get("turkey");        //=> undefined
 */
export function partiesByForm({ countries, organisations }: Resources): Map<string, PartyWords> {
  const found = new Map<string, PartyWords>();
  for (const { name, forms, party } of [...countries, ...organisations]) {
    if (!party) continue;
    const { adjective, article } = party;
    for (const form of [name, adjective, ...forms, ...party.forms].map(withoutMarks))
      if (!found.has(form)) found.set(form, { name, adjective, article });
  }
  return found;
}
