import { derive } from "../../model/resources";
import { foldDiacritics, foldSpelling, type Word } from "../words/words";
import { affirmingWords } from "./affirming";

/** A list of words in every form in which they may be folded: "raised" also as "raized", "não" also as "nao". */
const setOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, foldSpelling(word), foldDiacritics(word)]));

const setsOf = <K extends string>(lists: Readonly<Record<K, readonly string[]>>) =>
  Object.fromEntries(Object.entries<readonly string[]>(lists).map(([name, words]) => [name, setOf(words)])) as Record<
    K,
    ReadonlySet<string>
  >;

/**
 * One side of a pair of opposites, as a number. The two sides of pair n are 2n and 2n + 1, so that they differ in the last bit only.
 */
export type OppositeSign = number;

type Lists = readonly (readonly [readonly string[], readonly string[]])[];

/** Stems are indexed by this many of their first letters; none is shorter. */
const KEY = 2;

/** Finds the sides of all opposites to which a word belongs, first those of whole words, then those of stems. */
function oppositeSigns(pairs: Lists, stemPairs: Lists): (word: Word) => OppositeSign[] {
  const byWord = new Map<string, OppositeSign[]>();
  const byStem = new Map<string, { stem: string; sign: OppositeSign }[]>();
  const add = <T>(map: Map<string, T[]>, key: string, thing: T) => map.set(key, [...(map.get(key) ?? []), thing]);
  pairs.forEach((pair, n) =>
    pair.forEach((words, side) => {
      for (const word of setOf(words)) add(byWord, word, 2 * n + side);
    }),
  );
  stemPairs.forEach((pair, n) =>
    pair.forEach((stems, side) => {
      for (const stem of setOf(stems)) add(byStem, stem.slice(0, KEY), { stem, sign: 2 * (pairs.length + n) + side });
    }),
  );
  return ({ fold, isCapital }) => {
    const exact = byWord.get(fold) ?? [];
    // "Kabul" is the city; "kabul" is "acceptance" in Turkish.
    const stems = isCapital ? undefined : byStem.get(fold.slice(0, KEY));
    if (!stems) return exact;
    return [...exact, ...stems.flatMap(({ stem, sign }) => (fold.startsWith(stem) ? [sign] : []))];
  };
}

/** The words of lib/resources/contradictions.json, ready to be looked up. */
export const wordSetsOf = derive(
  ({
    contradictions: {
      denials: { affirming, ...denials },
      unspoken,
      opposites,
      oppositeStems,
      holding,
      times,
      actors,
    },
  }) => ({
    denials: setsOf(denials),
    unspoken,
    affirmingIn: affirmingWords(affirming, denials.bearingOut),
    oppositesOf: oppositeSigns(opposites, oppositeStems),
    holding: setOf(holding),
    times: setsOf(times),
    actors: setsOf(actors),
  }),
);

export type WordSets = ReturnType<typeof wordSetsOf>;
