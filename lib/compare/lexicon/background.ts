import background from "./background.json" with { type: "json" };
import { WORDS } from "./vectors";

const counts = new Map(Object.entries(background.counts));

/** Places in the list of English words by frequency; what is not in it is rarer than all of it. */
const ranks = new Map(WORDS.split(" ").map((word, rank) => [word, rank]));
const RANK_OF_OTHERS = 20_000;

/** Zipf's law for English: the word of rank r is about 0.08 / (r + 2.7) of all words. */
const frequency = (fold: string) => 0.08 / ((ranks.get(fold) ?? RANK_OF_OTHERS) + 2.7);

/** Words more frequent than this weigh less, by smooth inverse frequency (Arora, Liang, Ma 2017). */
const SMOOTHING = 1e-4;

/** What even the commonest English word keeps of its weight: some of them are rare in readouts, and tell much there. */
const KEPT = 0.3;

/**
 * How rare a word is at large: in readouts (the logarithm of one over the share of passages that have it), and in English. Two
 * texts alone are too few to tell that "discussed" says nothing.
 *
 * @param fold the folded word, as words.ts makes it
 * @param stem its stem
 * @returns 0 or more; about 9 for a word that neither readouts nor English often have
 */
export function backgroundRarity(fold: string, stem: string): number {
  const inReadouts = Math.log((background.passages + 1) / ((counts.get(stem) ?? 1) + 1));
  return inReadouts * (KEPT + SMOOTHING / (SMOOTHING + frequency(fold)));
}
