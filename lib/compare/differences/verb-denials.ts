import type { PassageAnalysis } from "../score/passage-analysis";
import type { LinkDifference } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import { MOST_LOOKED_AT, difference, spanOf } from "./difference";
import type { WordSets } from "./word-sets";

/** "Etmedi", "gəlməyib": a Turkish or Azerbaijani verb with the syllable that denies, and the endings it may have. */
const DENIED_VERB =
  /^(\p{L}{2,}?)m[aeə](?:d[iıuü](?:l[aeə]r)?|m[iı]ş(?:d[iı]r|t[iı]r)?(?:l[aeə]r)?|y[aeə]c[aeə][kq](?:d[iı]r|t[iı]r)?|y[iı]b(?:d[iı]r)?(?:l[aeə]r)?)$/u;
const VERB_ENDING =
  /^(?:[dt][iıuü](?:l[aeə]r)?|m[iıuü]ş(?:d[iıuü]r|t[iıuü]r)?(?:l[aeə]r)?|[aeə]c[aeə][kq](?:d[iı]r|t[iı]r)?|[iıuü]b(?:d[iıuü]r)?(?:l[aeə]r)?)$/u;

/**
 * Finds a verb that has the denial inside it on one side, and not on the other: "kabul etmedi" and "kabul etti".
 *
 * @returns the two forms of the verb; null if there is no such verb
 * @example
 * findDenialInside(read("Bakan teklifi kabul etti."), read("Bakan teklifi kabul etmedi."))?.what; //=> "polarity"
 */
export function findDenialInside(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  const alone = (words: readonly Word[], other: readonly Word[]) => {
    const known = new Set(other.map(({ fold }) => fold));
    return words.filter(({ fold }) => !known.has(fold));
  };
  const [here, there] = [alone(left.words, right.words), alone(right.words, left.words)];
  // Before a vowel "et-" is "ed-": "etməyəcək" denies "edəcək".
  const affirms = (words: readonly Word[], verb: string) =>
    words.find(({ fold }) =>
      [verb, verb.replace(/t$/, "d")].some(
        (stem) => fold.startsWith(stem) && VERB_ENDING.test(fold.slice(stem.length)),
      ),
    );
  for (const [own, other, isLeft] of [
    [here, there, true],
    [there, here, false],
  ] as const)
    for (const word of own.filter(({ fold }) => DENIED_VERB.test(fold)).slice(0, MOST_LOOKED_AT)) {
      const affirmed = affirms(other, DENIED_VERB.exec(word.fold)![1]!);
      if (affirmed) return difference("polarity", spanOf(isLeft ? word : affirmed), spanOf(isLeft ? affirmed : word));
    }
  return null;
}

/** What denies the verb before it, in Japanese and Korean. */
const DENIALS_AFTER = /^(?:[しれ]?ない|なか|なかった|せん|ません|ず|않\p{L}*|못(?:했|하)\p{L}*)$/u;
const AFTER_REACH = 3;

/**
 * Finds a verb that has a denial after it on one side only: "合意しなかった" and "合意した". A duty ("なければならない") is not a denial.
 *
 * @returns the verb with its denial on one side, the verb on the other; null if there is no such verb
 * @example
 * findDenialAfter(read("両国は停戦に合意した。"), read("両国は停戦に合意しなかった。"), sets)?.what; //=> "polarity"
 */
export function findDenialAfter(left: PassageAnalysis, right: PassageAnalysis, sets: WordSets): LinkDifference | null {
  const denialsIn = ({ words }: PassageAnalysis) =>
    words.some(({ fold }) => sets.denials.duties.has(fold)) ? [] : words.filter(({ fold }) => DENIALS_AFTER.test(fold));
  const [here, there] = [denialsIn(left), denialsIn(right)];
  if (here.length + there.length !== 1) return null;
  const isLeft = here.length === 1;
  const denial = (here[0] ?? there[0])!;
  const [own, other] = isLeft ? [left, right] : [right, left];
  const at = own.words.indexOf(denial);
  const verb = own.words
    .slice(Math.max(0, at - AFTER_REACH), at)
    .findLast(({ fold }) => !/^\p{Script=Hiragana}+$/u.test(fold));
  const affirmed = verb && other.words.findLast(({ fold }) => fold.startsWith(verb.fold.slice(0, 2)));
  if (!affirmed) return null;
  const denied = spanOf(verb, denial);
  return difference("polarity", isLeft ? denied : spanOf(affirmed), isLeft ? spanOf(affirmed) : denied);
}
