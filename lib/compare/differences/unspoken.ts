import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference, Side, Span } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import { difference, spanOf } from "./difference";
import type { WordSets } from "./word-sets";

/** How many words before and after the denial say what was not discussed. */
const REACH = 8;
/** Words that separate clauses without a comma. */
const PARTS = new Set(
  "but and while although though mais et aber und sondern pero y ma e но и а але та і ve ama və".split(" "),
);

/** A longer passage is not one sentence, so that its denial would not cover all that it names; and searching it would take seconds. */
const MOST_WORDS = 400;

/** A passage's folded words in one line, and where each of them begins in it. In a script without spaces nothing is put between words. */
function lineOf(words: readonly Word[]): { line: string; at: number[] } {
  let line = "";
  const at = words.map(({ fold }, i) => {
    // Tests the previous word and not the line: searching a long line for each of its words takes seconds.
    const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(words[i - 1]?.fold ?? "");
    if (line !== "" && !(isUnspaced && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(fold)))
      line += " ";
    const start = line.length;
    line += fold;
    return start;
  });
  return { line, at };
}

/** What a passage says was not discussed: the words that say so, and the words around them, in one clause. */
export interface Unspoken {
  denial: Span;
  subject: readonly Word[];
}

const isJoined = (before: Word, after: Word) =>
  after.start - before.end <= 1 && !PARTS.has(after.fold) && !PARTS.has(before.fold);

/**
 * Finds what a passage says was not discussed, raised or mentioned.
 *
 * @param words those of the passage, in order
 * @returns null if it says nothing of the kind
 * @example
 * findUnspoken(wordsOf("They did not discuss Taiwan.", …), sets)?.subject.map(({ fold }) => fold); //=> ["they", "taiwan"]
 */
export function findUnspoken(words: readonly Word[], sets: WordSets): Unspoken | null {
  if (words.length > MOST_WORDS) return null;
  const { line, at } = lineOf(words);
  for (const pattern of sets.unspoken) {
    const match = pattern.exec(line);
    if (!match) continue;
    const isIn = (i: number) => at[i]! < match.index + match[0].length && at[i]! + words[i]!.fold.length > match.index;
    const first = words.findIndex((_, i) => isIn(i));
    const last = words.findLastIndex((_, i) => isIn(i));
    let [from, to] = [first, last];
    while (from > Math.max(0, first - REACH) && isJoined(words[from - 1]!, words[from]!)) from--;
    while (to < Math.min(words.length - 1, last + REACH) && isJoined(words[to]!, words[to + 1]!)) to++;
    const subject = words.slice(from, to + 1).filter((_, i) => from + i < first || from + i > last);
    return { denial: spanOf(words[first]!, words[last]!), subject };
  }
  return null;
}

/** Where a passage names what the other says was not discussed: by the same word, concept or name. Null if it does not. */
function namedIn(other: PassageAnalysis, own: PassageAnalysis, { subject }: Unspoken): Span | null {
  const stems = new Set(subject.filter(({ isFunction }) => !isFunction).map(({ stem }) => stem));
  const word = other.content.find(({ stem }) => stems.has(stem));
  if (word) return spanOf(word);
  for (const kind of ["concepts", "names"] as const) {
    const entries = new Set(
      own.matches[kind]
        .filter((match) => subject.some(({ start, end }) => start >= match.start && end <= match.end))
        .map(({ entry }) => entry),
    );
    const match = other.matches[kind].find(({ entry }) => entries.has(entry));
    if (match) return { start: match.start, end: match.end };
  }
  return null;
}

/**
 * Finds a matter that one side says was not discussed, while the other reports, in whatever words, what was said about it: "They did not
 * discuss Taiwan" and "He reaffirmed the one China policy".
 *
 * @param unspoken what each side says was not discussed (`findUnspoken`)
 * @returns the words that deny it on one side, the words that name it on the other; null if there is no such matter
 * @example
 * findNotDiscussed(read("Sanctions were not raised."), read("She demanded new sanctions."), unspoken)?.what; //=> "polarity"
 */
export function findNotDiscussed(
  left: PassageAnalysis,
  right: PassageAnalysis,
  { left: here, right: there }: Record<Side, Unspoken | null>,
): LinkDifference | null {
  if (here && !there) {
    const named = namedIn(right, left, here);
    return named && difference("polarity", here.denial, named);
  }
  if (!there || here) return null;
  const named = namedIn(left, right, there);
  return named && difference("polarity", named, there.denial);
}
