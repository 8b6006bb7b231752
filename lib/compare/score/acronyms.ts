import { lexiconOf } from "../words/lexicon";
import type { Word } from "../words/words";
import type { Side, Span } from "../../model/comparisons/comparison";
import { bySide, otherSide } from "../../model/comparisons/sides";
import type { Resources } from "../../model/resources";

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Two letters are the initials of many people, so that such an acronym must be defined in brackets. */
const SHORTEST_UNDEFINED = 3;
/** Cyrillic names have a single capital, "Организация по безопасности …", so that fewer initials would be found by chance. */
const SHORTEST_IN_LOWER_CASE = 4;
/** The most different acronyms that are looked for in a text. */
const MOST_ACRONYMS = 100;
/** One text: its words, passage by passage. */
export interface WordsOfText {
  text: string;
  passages: readonly (readonly Word[])[];
}

const surfaceOf = (text: string, { start, end }: Span) => text.slice(start, end);
/** Whether two words are next to each other in one name: "Economic and Trade", "Asia-Pacific", "Science, Technology". */
const isBeside = (text: string, before: Word, after: Word) =>
  /^(?:,? |-|\s*&\s*|\s+)$/u.test(text.slice(before.end, after.start));

/** Words in which a name is looked for by its initials. */
interface Reading {
  text: string;
  words: readonly Word[];
  isInitial: (word: Word, letter: string) => boolean;
}

/** The index of the last word of a name that begins at `at` and has these initials; -1 if there is none. */
function endOfName({ text, words, isInitial }: Reading, letters: string, at: number): number {
  const word = words[at];
  if (!word || letters === "") return -1;
  const goesOn = words[at + 1] !== undefined && isBeside(text, word, words[at + 1]!);
  if (isInitial(word, letters[0]!)) {
    if (letters.length === 1) return at;
    const end = goesOn ? endOfName({ text, words, isInitial }, letters.slice(1), at + 1) : -1;
    if (end >= 0) return end;
  }
  return word.isFunction && goesOn ? endOfName({ text, words, isInitial }, letters, at + 1) : -1;
}

/** The names in a passage that have these initials, the first of them that of the first word. */
function namesOf(reading: Reading, letters: string, isFirst: (word: Word) => boolean): [first: number, last: number][] {
  return reading.words.flatMap((word, at): [number, number][] => {
    if (word.isFunction || !isFirst(word) || !reading.isInitial(word, letters[0]!)) return [];
    const last = endOfName(reading, letters, at);
    return last > at ? [[at, last]] : [];
  });
}

/** The acronyms of a text, except for those that are names of the lexicon: "EU" is known already, and is in every other passage. */
function acronymsIn({ text, passages }: WordsOfText, resources: Resources): Set<string> {
  const lexicon = lexiconOf(resources);
  const found = new Set<string>();
  for (const words of passages) {
    // In a line in capitals any word would be one.
    if (!words.some((word) => /\p{Ll}/u.test(surfaceOf(text, word)))) continue;
    for (const word of words) {
      const surface = surfaceOf(text, word);
      if (found.size < MOST_ACRONYMS && ACRONYM.test(surface) && lexicon.findNames([word]).length === 0)
        found.add(surface);
    }
  }
  return found;
}

/** The full name before an acronym in brackets, as stems without function words: "free trade agreement (FTA)". Null if there is none. */
function definitionIn({ text, passages }: WordsOfText, acronym: string): string[] | null {
  for (const words of passages)
    for (const [i, word] of words.entries()) {
      if (
        surfaceOf(text, word) !== acronym ||
        !/[(（]["“«]?\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start))
      )
        continue;
      const before = words.slice(Math.max(0, i - 2 * acronym.length), i);
      const isInitial = (other: Word, letter: string) => surfaceOf(text, other)[0]!.toUpperCase() === letter;
      const found = namesOf({ text, words: before, isInitial }, acronym, () => true).find(
        ([, last]) => last === before.length - 1,
      );
      if (found) return contentStems(before.slice(found[0]));
    }
  return null;
}

const contentStems = (words: readonly Word[]) => words.filter(({ isFunction }) => !isFunction).map(({ stem }) => stem);

/** Where a passage has a name, by the stems of its words. */
function occurrencesOf(words: readonly Word[], stems: readonly string[]): [first: number, last: number][] {
  const content = words.flatMap((word, i) => (word.isFunction ? [] : [{ stem: word.stem, i }]));
  return content.flatMap(({ i: first }, at): [number, number][] => {
    const run = content.slice(at, at + stems.length);
    return run.length === stems.length && run.every(({ stem }, k) => stem === stems[k]) ? [[first, run.at(-1)!.i]] : [];
  });
}

/**
 * Finds full names for which the other text has the acronym: "Comprehensive Economic and Trade Agreement" where it has "CETA". Its letters
 * are the initials of capitalised words, with or without function words, or either text defines the acronym in brackets.
 *
 * @param texts the two texts; offsets are UTF-16 code units of them
 * @returns for each passage of each side the acronyms that its full names stand for, as words that span the names, in order
 * @example
 * // left: "They praised CETA.", right: "The Comprehensive Economic and Trade Agreement helps."
 * wordsForNames(texts, resources).right[0]!.map(({ fold }) => fold); //=> ["ceta"]
 */
export function wordsForNames(texts: Record<Side, WordsOfText>, resources: Resources): Record<Side, Word[][]> {
  const acronyms = bySide((side) => acronymsIn(texts[side], resources));
  const lexicon = lexiconOf(resources);
  return bySide((side) => {
    const { text, passages } = texts[side];
    // The "O" of "DOLE" is that of "of".
    const isInitial = ({ start, isCapital, isFunction }: Word, letter: string) =>
      (isCapital || isFunction) && text[start]!.toUpperCase() === letter;
    const isAnyInitial = ({ start }: Word, letter: string) => text[start]!.toUpperCase() === letter;
    const wanted = [...acronyms[otherSide(side)]].map((acronym) => ({
      acronym,
      defined: definitionIn(texts.left, acronym) ?? definitionIn(texts.right, acronym),
    }));
    return passages.map((words) => {
      const found = wanted.flatMap(({ acronym, defined }): Word[] => {
        if (words.some((word) => surfaceOf(text, word) === acronym)) return [];
        const isLower = /\p{Script=Cyrillic}/u.test(acronym) && acronym.length >= SHORTEST_IN_LOWER_CASE;
        const reading = { text, words, isInitial: isLower ? isAnyInitial : isInitial };
        const named =
          acronym.length >= SHORTEST_UNDEFINED ? namesOf(reading, acronym, ({ isCapital }) => isCapital) : [];
        const [at] = [...named, ...(defined ? occurrencesOf(words, defined) : [])];
        if (!at) return [];
        const [first, last] = at;
        // A name of the lexicon is known already, as an office is: "Ministry of Foreign Affairs" is in every readout.
        if (
          lexicon
            .findNames(words.slice(first, last + 1))
            .some(({ start, end }) => start === words[first]!.start && end === words[last]!.end)
        )
          return [];
        const fold = acronym.toLowerCase();
        return [
          {
            start: words[first]!.start,
            end: words[last]!.end,
            fold,
            stem: stemLike(texts[otherSide(side)], acronym),
            isCapital: true,
            isFunction: false,
          },
        ];
      });
      return found.sort((a, b) => a.start - b.start);
    });
  });
}

/** The stem of an acronym as a word of the text that has it. */
function stemLike({ text, passages }: WordsOfText, acronym: string): string {
  for (const words of passages) for (const word of words) if (surfaceOf(text, word) === acronym) return word.stem;
  return acronym.toLowerCase();
}
