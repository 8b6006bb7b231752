import type { Span } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import { overlapOf } from "../../model/comparisons/spans";
import { backgroundRarity } from "../words/lexicon/background";
import { mergeSpans } from "./mark";
import { foldWords, wordsOf, type Word } from "../words/words";

/** A word that is less rare than this says nothing by itself: "discussed", "President". */
const TELLING_FROM = 1.2;

/** One extra word may be another way to say the same. A stretch of at least two says something more. */
const LEAST_WORDS = 2;

const CLAUSE_END = /[,;:.!?()–—]|\s-\s/;

const touches = (word: Span, spans: Span[]): boolean => spans.some((span) => overlapOf(word, span) > 0);

/** The words of a passage by clause, because no stretch runs across a comma. */
function clausesOf(text: string, words: Word[]): Word[][] {
  const clauses: Word[][] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (!before || CLAUSE_END.test(text.slice(before.end, word.start))) clauses.push([]);
    clauses.at(-1)!.push(word);
  });
  return clauses;
}

/** Stretches of a clause in which no word is shared and enough are the passage's own. */
function stretchesOf(clause: Word[], isShared: (word: Word) => boolean, isOwn: (word: Word) => boolean): Span[] {
  const runs: Word[][] = [[]];
  for (const word of clause) {
    if (isShared(word)) runs.push([]);
    else runs.at(-1)!.push(word);
  }
  return runs.flatMap((run) => {
    const last = run.findLastIndex(isOwn);
    if (run.filter(isOwn).length < LEAST_WORDS) return [];
    return [{ start: run[0]!.start, end: run[last]!.end }];
  });
}

/** A passage, the passages that it is linked with, and what they share. */
export interface LinkedPassage {
  text: string;
  passage: Span;
  /** The words of each of its counterparts. */
  counterparts: string[];
  /** What the passage shares with them, by whatever reason; offsets into the text. */
  shared: Span[];
  /** BCP 47, of both sides. */
  language: string;
}

/**
 * Finds what a passage says beyond its counterparts: stretches within a clause whose words none of them has.
 *
 * @returns offsets into the whole text, UTF-16 code units, in order
 * @example
 * // "They discussed the ceasefire, which would bring economic benefits." beside "The ceasefire was discussed."
 * markAlone(linked, resources); //=> [{ start: 30, end: 65 }]
 */
export function markAlone(
  { text, passage, counterparts, shared, language }: LinkedPassage,
  resources: Resources,
): Span[] {
  const rarity = backgroundRarity(resources);
  const there = new Set(
    counterparts.flatMap((words) =>
      foldWords(words, { start: 0, end: words.length }, language).map(({ stem }) => stem),
    ),
  );
  const isShared = (word: Word) => !word.isFunction && (there.has(word.stem) || touches(word, shared));
  const isOwn = (word: Word) => !word.isFunction && !isShared(word) && rarity(word.fold, word.stem) >= TELLING_FROM;
  return mergeSpans(
    clausesOf(text, wordsOf(text, passage, language, resources)).flatMap((clause) =>
      stretchesOf(clause, isShared, isOwn),
    ),
  );
}
