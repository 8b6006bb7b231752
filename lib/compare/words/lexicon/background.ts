import { derive } from "../../../model/resources";

/** The rank that stands for every word outside the list of frequent ones. */
const RANK_OF_OTHERS = 20_000;

/** The parameter of smooth inverse frequency (Arora, Liang, Ma 2017): words that are more frequent than this weigh less. */
const SMOOTHING = 1e-4;

/** The share of its weight that a frequent English word keeps at least, because some are rare in readouts and mean much there. */
const LEAST_SHARE = 0.3;

/**
 * How rare words are in general: in readouts (the logarithm of one over the share of passages that have the stem), and in
 * English. Two texts alone are too few to show that "discussed" is a common word.
 *
 * @returns a function of a folded word and its stem: 0 or more; about 9 for a word that is rare in readouts and in English
 */
export const backgroundRarity = derive(({ background, vectors }) => {
  const counts = new Map(Object.entries(background.counts));
  // The words of the vectors are the most frequent English ones, in that order.
  const ranks = new Map(vectors.words.map((word, rank) => [word, rank]));
  // Zipf's law for English: the word of rank r is about 0.08 / (r + 2.7) of all words.
  const frequency = (fold: string) => 0.08 / ((ranks.get(fold) ?? RANK_OF_OTHERS) + 2.7);
  return (fold: string, stem: string): number => {
    const inReadouts = Math.log((background.passages + 1) / ((counts.get(stem) ?? 1) + 1));
    return inReadouts * (LEAST_SHARE + SMOOTHING / (SMOOTHING + frequency(fold)));
  };
});
