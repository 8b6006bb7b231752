import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import { MOST_LOOKED_AT, difference, spanOf } from "./difference";
import type { WordSets } from "./word-sets";

/** The names of a passage: capitalised words other than titles. The first word counts only if it is long enough. */
const namesIn = ({ words }: PassageAnalysis, { actors }: WordSets) =>
  words.filter(
    ({ isCapital, isFunction, fold }, i) =>
      isCapital && !isFunction && !actors.titles.has(fold) && (i > 0 || /^\p{L}{4,}$/u.test(fold)),
  );

/** The two names whose order differs between the sides, as indexes of words; null unless it is exactly one pair of names. */
function turnedNames(left: PassageAnalysis, right: PassageAnalysis, sets: WordSets) {
  const there = new Set(namesIn(right, sets).map(({ stem }) => stem));
  const shared = new Set(namesIn(left, sets).flatMap(({ stem }) => (there.has(stem) ? [stem] : [])));
  if (shared.size > MOST_LOOKED_AT) return null;
  const at = (words: readonly Word[], stem: string) => words.findIndex((word) => word.stem === stem);
  const positions = [...shared].map((stem) => ({ left: at(left.words, stem), right: at(right.words, stem) }));
  const turned = positions.flatMap((one, i) =>
    positions
      .slice(i + 1)
      .flatMap((other) => (one.left < other.left === one.right < other.right ? [] : [{ one, other }])),
  );
  // If the order of more than one pair differs, the sentence is worded differently.
  return turned.length === 1 ? turned[0]! : null;
}

/**
 * Finds two names that have changed places in otherwise the same words: "A will pay B" and "B will pay A".
 *
 * @returns the first of the two names on each side; null if the two do the same ("met"), if one sentence is in the passive, or if no verb
 * is common to both
 * @example
 * findSwapped(read("Velmora blamed Ostania."), read("Ostania blamed Velmora."), sets)?.what; //=> "actor"
 */
export function findSwapped(left: PassageAnalysis, right: PassageAnalysis, sets: WordSets): LinkDifference | null {
  const turned = turnedNames(left, right, sets);
  if (!turned) return null;
  const { one, other } = turned;
  const range = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;
  const [from, to] = range(one.left, other.left);
  const [start, end] = range(one.right, other.right);
  const [inLeft, inRight] = [left.words.slice(from + 1, to), right.words.slice(start + 1, end)];
  const isMutual = [...inLeft, ...inRight].some(({ fold }) => sets.actors.mutual.has(fold));
  const verb = inLeft.find(({ stem, isFunction }) => !isFunction && inRight.some((word) => word.stem === stem));
  const isPassive = [left, right].some(({ words }) => words.some(({ fold }) => fold === "by"));
  if (!verb || isMutual || isPassive) return null;
  return difference("actor", spanOf(left.words[from]!), spanOf(right.words[start]!));
}
