import { MAX_PHRASE_WORDS, type Directory, type OfficePhrase } from "../offices";
import { MAX_FORM_WORDS, type PartyWords } from "../parties";
import { longest, type Token } from "../tokens";

/** Something that begins at a token, and how many tokens it takes. */
export interface Found<T> {
  value: T;
  length: number;
}

/**
 * A word in lower case, as offices are looked up.
 *
 * @example
 * lowerCase("Ministry"); //=> "ministry"
 */
export const lowerCase = (word: string): string => word.toLowerCase();

/**
 * The party whose name, adjective or capital begins at a token.
 *
 * @param at the token's index
 * @returns null if none does
 * @example
 * partyAt(tokensOf("the Armenian minister"), 1, directory)?.value.name; //=> "Armenia"
 */
export function partyAt(tokens: Token[], at: number, { partiesByForm }: Directory): Found<PartyWords> | null {
  return longest(tokens, at, MAX_FORM_WORDS, (words) => partiesByForm.get(words));
}

/**
 * The office whose phrase begins at a token.
 *
 * @param at the token's index
 * @returns null if none does
 * @example
 * officeAt(tokensOf("the Foreign Ministry"), 1, directory)?.value.id; //=> "foreign-ministry"
 */
export function officeAt(
  tokens: Token[],
  at: number,
  { officesByPhrase }: Pick<Directory, "officesByPhrase">,
): Found<OfficePhrase> | null {
  return longest(tokens, at, MAX_PHRASE_WORDS, (words) => officesByPhrase.get(words), lowerCase);
}
