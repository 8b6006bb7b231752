import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import { countDenials } from "./denials";
import { difference, spanOf } from "./difference";
import type { WordSets } from "./word-sets";

/** How far before a state the verb stands that holds something in it, in words. */
const HELD_REACH = 9;
/** How many words after a verb, and before it, say what it is about. */
const OBJECT_REACH = { after: 5, before: 3 };

type Test = (word: Word) => boolean;

/** What is held in the state that a word names, "keep the crossing closed"; null where nothing is. */
function heldAs({ words, content }: PassageAnalysis, state: Word, { holding }: WordSets): ReadonlySet<string> | null {
  const at = words.indexOf(state);
  const hold = words.slice(Math.max(0, at - HELD_REACH), at).findLast(({ fold }) => holding.has(fold));
  if (!hold) return null;
  const between = content.filter(({ start }) => start > hold.start && start < state.start);
  const held = between.length > 0 ? between : wordsBefore(content, hold);
  return new Set(held.map(({ stem }) => stem));
}

const wordsBefore = (content: readonly Word[], verb: Word) =>
  content.filter(({ start }) => start < verb.start).slice(-OBJECT_REACH.before);
const wordsAfter = (content: readonly Word[], verb: Word) =>
  content.filter(({ start }) => start > verb.start).slice(0, OBJECT_REACH.after);

/** Whether the words beside two verbs share one at least: it is the same thing that is accepted and rejected. */
function isSameObject(left: PassageAnalysis, right: PassageAnalysis, here: Word, there: Word, sets: WordSets): boolean {
  const stems = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ stem }) => stem));
  const after = ({ content }: PassageAnalysis, verb: Word) => stems(wordsAfter(content, verb));
  const before = ({ content }: PassageAnalysis, verb: Word) => stems(wordsBefore(content, verb));
  const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((stem) => other.has(stem));
  const [heldHere, heldThere] = [heldAs(left, here, sets), heldAs(right, there, sets)];
  if (heldHere && meets(heldHere, heldThere ?? after(right, there))) return true;
  if (heldThere && meets(after(left, here), heldThere)) return true;
  return meets(after(left, here), after(right, there)) || meets(before(left, here), before(right, there));
}

/** Each pair of opposites as a test of a word for either. */
function testsOf({ opposites, oppositeStems }: WordSets): (readonly [Test, Test])[] {
  const exactly =
    (of: ReadonlySet<string>): Test =>
    ({ fold }) =>
      of.has(fold);
  // "Kabul" is no acceptance.
  const beginning =
    (of: readonly string[]): Test =>
    ({ fold, isCapital }) =>
      !isCapital && of.some((stem) => fold.startsWith(stem));
  return [
    ...opposites.map(([one, other]) => [exactly(one), exactly(other)] as const),
    ...oppositeStems.map(([one, other]) => [beginning(one), beginning(other)] as const),
  ];
}

/**
 * "Accepted" and "rejected", where all else is alike and neither is denied.
 *
 * @returns the two words; null where there are none
 * @example
 * findOpposites(read("They accepted the plan."), read("They rejected the plan."), sets)?.what; //=> "polarity"
 */
export function findOpposites(left: PassageAnalysis, right: PassageAnalysis, sets: WordSets): LinkDifference | null {
  if (countDenials(left.words, sets) !== countDenials(right.words, sets)) return null;
  for (const [one, other] of testsOf(sets))
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const [here, there] = [left.words.find(a), right.words.find(b)];
      if (!here || !there || left.words.some(b) || right.words.some(a)) continue;
      if (isSameObject(left, right, here, there, sets)) return difference("polarity", spanOf(here), spanOf(there));
    }
  return null;
}
