/** Scripts that put no space between words, for the inside of a class of characters in a regular expression. */
export const SPACELESS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/**
 * Scripts that put no space between words, or join endings to them, for the inside of a class of characters in a regular expression: in
 * them a word has no borders that can be seen.
 */
export const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}";
