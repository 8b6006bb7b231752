import { foldDiacritics, foldSpelling, type Word } from "../words/words";

/** Stands for a gap in a phrase, as in the lexicon. */
const GAP = "..";
const LONGEST_GAP = 4;

/** One word of a phrase, as it is folded in any language: "effort*", "less/fewer". */
const wordPattern = (written: string): string => {
  const words = written.split("/").flatMap((word) => [word, foldSpelling(word), foldDiacritics(word)]);
  const patterns = [...new Set(words)].map((word) => word.replaceAll("*", String.raw`\S*`));
  return `(?:${patterns.join("|")}) `;
};

/**
 * The phrases that affirm with a word of denial, as one pattern of folded words with a space after each.
 *
 * @param phrases as in lib/resources/contradictions.json: "spar* no effort*", "no stone* .. unturned"
 * @param barred words that stand in no gap: "ne … que" is no "ne … pas que"
 * @example
 * affirmingPattern(["spar* no effort*"], []).test("he spares no effort "); //=> true
 */
export function affirmingPattern(phrases: readonly string[], barred: readonly string[]): RegExp {
  const gap = `(?:(?!${barred.map(wordPattern).join("|") || "(?!)"})\\S+ ){0,${LONGEST_GAP}}?`;
  const patterns = phrases.map((phrase) =>
    phrase
      .split(" ")
      .map((word) => (word === GAP ? gap : wordPattern(word)))
      .join(""),
  );
  return new RegExp(`(?<![^ ])(?:${patterns.join("|")})`, "gu");
}

const known = new WeakMap<readonly Word[], ReadonlySet<Word>>();

/**
 * The words of a passage that stand in a phrase of that kind, and deny nothing in it.
 *
 * @param pattern of `affirmingPattern`
 * @example
 * affirmingWords(wordsOf("They will spare no effort.", …), sets.affirming).size; //=> 3
 */
export function affirmingWords(words: readonly Word[], pattern: RegExp): ReadonlySet<Word> {
  const found = known.get(words);
  if (found) return found;
  const folded = words.map(({ fold }) => `${fold} `).join("");
  const made = new Set<Word>();
  for (const { index, 0: phrase } of folded.matchAll(pattern)) {
    const first = folded.slice(0, index).split(" ").length - 1;
    for (const word of words.slice(first, first + phrase.split(" ").length - 1)) made.add(word);
  }
  known.set(words, made);
  return made;
}
