import { GAP, GAP_SIGN } from "../words/lexicon/matcher";
import { foldDiacritics, foldSpelling, type Word } from "../words/words";

/** The pattern of one word of a phrase, as it may be folded in any language: "effort*", "less/fewer". */
const wordPattern = (written: string): string => {
  const words = written.split("/").flatMap((word) => [word, foldSpelling(word), foldDiacritics(word)]);
  const patterns = [...new Set(words)].map((word) => word.replaceAll("*", String.raw`\S*`));
  return `(?:${patterns.join("|")}) `;
};

/**
 * The phrases that affirm with a word of denial, as one pattern of folded words with a space after each.
 *
 * @param phrases as in lib/resources/contradictions.json: "spar* no effort*", "no stone* .. unturned"
 * @param barred words that a gap must not contain: "ne … pas que" is not the phrase "ne … que"
 * @example
 * affirmingPattern(["spar* no effort*"], []).test("he spares no effort "); //=> true
 */
function affirmingPattern(phrases: readonly string[], barred: readonly string[]): RegExp {
  const gap = `(?:(?!${barred.map(wordPattern).join("|") || "(?!)"})\\S+ ){0,${GAP}}?`;
  const patterns = phrases.map((phrase) =>
    phrase
      .split(" ")
      .map((word) => (word === GAP_SIGN ? gap : wordPattern(word)))
      .join(""),
  );
  return new RegExp(`(?<![^ ])(?:${patterns.join("|")})`, "gu");
}

/**
 * Finds the words of a passage that belong to a phrase which affirms with a word of denial, because they deny nothing there. The answer
 * for a passage is cached: it is asked for at each of its denials.
 *
 * @param phrases, barred as `affirmingPattern` takes them
 * @example
 * affirmingWords(["spar* no effort*"], [])(wordsOf("They will spare no effort.", …)).size; //=> 3
 */
export function affirmingWords(
  phrases: readonly string[],
  barred: readonly string[],
): (words: readonly Word[]) => ReadonlySet<Word> {
  const pattern = affirmingPattern(phrases, barred);
  const known = new WeakMap<readonly Word[], ReadonlySet<Word>>();
  return (words) => {
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
  };
}
