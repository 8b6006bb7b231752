/** Invisible letters (U+2800 is a pattern without dots), and the dot that a lower-cased "İ" leaves behind. */
const UNSEEN = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800|(?<=i)\u0307/gu;

/**
 * The person behind a name: case, spaces, invisible letters and the encoding of accents make no difference. Otherwise two spellings would
 * be two reviewers, and one person would agree with herself.
 *
 * @returns empty for a name without visible letters
 * @example
 * personOf("ANA  Petrova"); //=> "ana petrova"
 */
export const personOf = (name: string): string =>
  name.normalize("NFKC").toLocaleLowerCase("en").replace(UNSEEN, "").replace(/\s+/g, " ").trim();

/**
 * Whether two names stand for one person.
 *
 * @example
 * isSamePerson("Ana Petrova", "ana petrova"); //=> true
 */
export const isSamePerson = (name: string, other: string): boolean => personOf(name) === personOf(other);
