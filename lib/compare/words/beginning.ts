/** How many first letters the forms of a word, and the words that are made from it, have in common. */
const LETTERS = 5;

/**
 * The beginning of a word, by which its other forms are recognised: "Colombia" and "colombiana", "rwandais" and "rwandaises".
 *
 * @param fold the word as `foldWords` folds it
 * @returns null if the word is too short for that
 * @example
 * beginningOf("colombiana"); //=> "colom"
 * beginningOf("oslo"); //=> null
 */
export const beginningOf = (fold: string): string | null => (fold.length < LETTERS ? null : fold.slice(0, LETTERS));
