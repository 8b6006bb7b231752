/** A stretch of a sentence of ours: our own words, or what somebody else is called or wrote. */
export interface SentencePiece {
  text: string;
  isQuoted: boolean;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const SIGN = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * Cuts a sentence of ours where it names or quotes somebody: a name may be of a script that runs the other way, and must then turn
 * nothing but itself. Nothing is lost: joined in order, the pieces are the sentence. A name is not found within a longer word.
 *
 * @param quoted names and words of others, in any order; those that the sentence does not have are left aside
 * @example
 * cutQuoted("Confirmed by Ana on 22 November 2026", ["Ana"]);
 * //=> [{ text: "Confirmed by ", isQuoted: false }, { text: "Ana", isQuoted: true }, { text: " on 22 November 2026", isQuoted: false }]
 */
export function cutQuoted(sentence: string, quoted: string[]): SentencePiece[] {
  // The longest first: a name may begin as another one does.
  const known = [...new Set(quoted)].filter((words) => words !== "").sort((a, b) => b.length - a.length);
  if (known.length === 0) return sentence === "" ? [] : [{ text: sentence, isQuoted: false }];
  const names = new RegExp(`(?<!${SIGN})(${known.map(escaped).join("|")})(?!${SIGN})`, "u");
  return sentence
    .split(names)
    .map((text, place) => ({ text, isQuoted: place % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
