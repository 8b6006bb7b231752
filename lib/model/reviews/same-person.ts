/** Letters that nobody sees (U+2800 is a pattern without a point), and the dot that a capital "İ" leaves behind when it is made small. */
const UNSEEN = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\u2800|(?<=i)\u0307/gu;

/**
 * Who a name stands for: case, spaces, invisible letters, and how a letter and its mark are encoded do not make another person. Two
 * spellings would otherwise make two reviewers, and an agreement of one person with herself.
 *
 * @returns empty for a name of which nothing is seen
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
