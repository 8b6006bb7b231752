import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import { difference, spanOf } from "./difference";
import type { WordSets } from "./word-sets";

/** A word bears out a denial from at most this many words away: "pas" bears out "ne". */
const BEARING_OUT_REACH = 6;
/** How far a word of denial reaches, in words. */
const REACH = 4;

/** "N'ont": the French "ne" before a vowel. */
const isElided = ({ fold, isCapital }: Word) => !isCapital && fold.startsWith("n'") && /^n'\p{L}/u.test(fold);
const isBase = (word: Word, { denials }: WordSets) => denials.bases.has(word.fold) || isElided(word);

/** Whether a word only bears out a denial beside it: "ne … pas" denies once. */
function bearsOut(words: readonly Word[], i: number, sets: WordSets): boolean {
  if (!sets.denials.bearingOut.has(words[i]!.fold)) return false;
  return words.slice(Math.max(0, i - BEARING_OUT_REACH), i + BEARING_OUT_REACH).some((word) => isBase(word, sets));
}

/** "Nu" denies in Romanian, before an auxiliary; in other languages it is "now". */
const isRomanian = (words: readonly Word[], i: number, { denials }: WordSets) =>
  words[i]!.fold === "nu" && denials.afterNu.has(words[i + 1]?.fold ?? "");

/** "Resolution No. 1701", "No 10 Downing Street" */
const isOfNumber = (words: readonly Word[], i: number) =>
  words[i]!.fold === "no" && /^\d/.test(words[i + 1]?.fold ?? "");

/** "Did not fail to sign": somebody signed. */
function isRefusalDenied(words: readonly Word[], refusal: number, { denials }: WordSets): boolean {
  if (!denials.refusals.has(words[refusal]?.fold ?? "") || words[refusal + 1]?.fold !== "to") return false;
  return denials.words.has(words[refusal - 1]?.fold ?? "");
}

/** "Have yet to sign": nobody has signed. */
const isYetTo = (words: readonly Word[], i: number) =>
  words[i]!.fold === "yet" &&
  words[i + 1]?.fold === "to" &&
  /^(?:ha(?:ve|s|d)|is|are|was|were)$/.test(words[i - 1]?.fold ?? "");

/** Whether a word denies what follows it, by itself. "Not only … but also" denies nothing. */
function isDenial(words: readonly Word[], i: number, sets: WordSets): boolean {
  const word = words[i]!;
  const { denials } = sets;
  const denies = denials.words.has(word.fold) || denials.refusals.has(word.fold) || isElided(word);
  if (!denies && !isRomanian(words, i, sets)) return isYetTo(words, i);
  if (isOfNumber(words, i) || isRefusalDenied(words, i, sets) || isRefusalDenied(words, i + 1, sets)) return false;
  const isAffirming = denials.afterNot.has(words[i + 1]?.fold ?? "") || sets.affirmingIn(words).has(word);
  return !isAffirming && !bearsOut(words, i, sets);
}

/** The words that a passage denies, and the words of denial before them. */
function deniedIn(words: readonly Word[], sets: WordSets): Map<string, { denial: Word; denied: Word }> {
  const { auxiliaries, bearingOut } = sets.denials;
  const found = new Map<string, { denial: Word; denied: Word }>();
  const isMatter = ({ fold, isFunction }: Word) => !isFunction && !auxiliaries.has(fold) && !bearingOut.has(fold);
  words.forEach((denial, i) => {
    if (!isDenial(words, i, sets)) return;
    const reach = isBase(denial, sets) ? BEARING_OUT_REACH : REACH;
    const denied = words.slice(i + 1, i + 1 + reach).find(isMatter);
    if (denied) found.set(denied.stem, { denial, denied });
  });
  return found;
}

/**
 * How many words of a passage deny what follows them.
 *
 * @example
 * countDenials(wordsOf("They did not agree.", …), sets); //=> 1
 */
export const countDenials = (words: readonly Word[], sets: WordSets): number =>
  words.filter((_, i) => isDenial(words, i, sets)).length;

/** The words that deny without a "not". If both passages have the same ones, they make no difference. */
const implicitIn = (words: readonly Word[], { denials }: WordSets) =>
  words
    .filter(({ fold }) => denials.implicit.has(fold))
    .map(({ stem }) => stem)
    .sort()
    .join(" ");

/**
 * An Arabic verb with one spelling of hamza, and without the letter that marks its person or begins some past forms, so that "يؤكد" and
 * "أكد" are equal, and "يتفق" and "اتفق". Null for a word in another script, or one that is too short.
 */
function bareVerb({ fold }: Word): string | null {
  if (!/^\p{Script=Arabic}{3,}$/u.test(fold)) return null;
  const bare = fold.replace(/^و?[يتنا](?=\p{L}{3})/u, "").replace(/[أإآؤئء]/g, "ا");
  return bare.length >= 3 ? bare : null;
}

/**
 * Finds a denial of what the other passage affirms in the same words: "did not agree" beside "agreed".
 *
 * @returns the denial with the denied word on one side, the affirmed word on the other; null if there is none
 * @example
 * findDenial(read("They agreed."), read("They did not agree."), sets)?.what; //=> "polarity"
 */
export function findDenial(left: PassageAnalysis, right: PassageAnalysis, sets: WordSets): LinkDifference | null {
  const [here, there] = [deniedIn(left.words, sets), deniedIn(right.words, sets)];
  // "Without security there can be no peace" affirms something: two denials undo each other.
  const apart = countDenials(left.words, sets) - countDenials(right.words, sets);
  if (Math.abs(apart) !== 1 || implicitIn(left.words, sets) !== implicitIn(right.words, sets)) return null;
  const isLeft = apart > 0;
  const [denied, fewer, others] = isLeft ? [here, there, right] : [there, here, left];
  // What both deny makes no difference: "not ready for talks without conditions", "ready for talks without conditions".
  if (![...fewer.keys()].every((stem) => denied.has(stem))) return null;
  for (const [stem, { denial, denied: word }] of denied) {
    const isSame = (other: Word) =>
      other.stem === stem || (bareVerb(other) !== null && bareVerb(other) === bareVerb(word));
    const affirmed = others.words.find((other) => isSame(other) && !other.isFunction);
    if (!affirmed || fewer.has(stem) || (fewer.size > 0 && sets.denials.repeating.has(denial.fold))) continue;
    const own = spanOf(denial, word);
    return difference("polarity", isLeft ? own : spanOf(affirmed), isLeft ? spanOf(affirmed) : own);
  }
  return null;
}
