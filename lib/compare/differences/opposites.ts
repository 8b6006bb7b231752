import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import { countDenials } from "./denials";
import { difference, spanOf } from "./difference";
import type { OppositeSign, WordSets } from "./word-sets";

/** A verb that holds something in a state is at most this many words before the state: "keep the crossing closed". */
const HELD_REACH = 9;
/** How many words after a verb, and how many before it, count as what it is about. */
const OBJECT_REACH = { after: 5, before: 3 };

/** The stems of what is held in a state: of "crossing" in "keep the crossing closed". Null if nothing is held in it. */
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

/** Whether two opposites are about the same thing, for example the same plan is accepted and rejected: they share a word beside them. */
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

/** For each side of a pair of opposites that a passage has, its first word. */
function signsIn(words: readonly Word[], { oppositesOf }: WordSets): Map<OppositeSign, Word> {
  const found = new Map<OppositeSign, Word>();
  for (const word of words) for (const sign of oppositesOf(word)) if (!found.has(sign)) found.set(sign, word);
  return found;
}

/**
 * Finds opposites that are about the same thing, as "accepted" and "rejected" are, if the two passages have equally many denials.
 *
 * @returns the two words; null if there are none
 * @example
 * findOpposites(read("They accepted the plan."), read("They rejected the plan."), sets)?.what; //=> "polarity"
 */
export function findOpposites(left: PassageAnalysis, right: PassageAnalysis, sets: WordSets): LinkDifference | null {
  if (countDenials(left.words, sets) !== countDenials(right.words, sets)) return null;
  const [signsHere, signsThere] = [signsIn(left.words, sets), signsIn(right.words, sets)];
  for (const [sign, here] of [...signsHere].sort(([a], [b]) => a - b)) {
    const opposite = sign ^ 1;
    const there = signsThere.get(opposite);
    if (!there || signsHere.has(opposite) || signsThere.has(sign)) continue;
    if (isSameObject(left, right, here, there, sets)) return difference("polarity", spanOf(here), spanOf(there));
  }
  return null;
}
