import type { Link, Tier } from "../model/comparison";

/** From this score on two careful readers would link the passages more often than not. A little above one half: a false "shared" is costly. */
export const LIKELY_FROM = 0.51;

/** The weakest match worth showing for a passage that has no likely one. */
export const POSSIBLE_FROM = 0.08;

/** From this score on a link is strong. */
const STRONG_FROM = 0.75;

/** From this score on a possible link is fair: right one time in three on the development corpus. Below, it is weak. */
const FAIR_FROM = 0.3;

const strengthOf = (score: number): Link["strength"] =>
  score >= STRONG_FROM ? "strong" : score >= FAIR_FROM ? "fair" : "weak";

export interface ScoredLink {
  left: number;
  right: number;
  tier: Tier;
  score: number;
  strength: Link["strength"];
}

/** The indexes of the best score that is worth showing. All of equal scores count, so that neither side is preferred. */
function bestIndexes(scores: number[], isEvident: (index: number) => boolean): number[] {
  const worthShowing = scores.flatMap((score, index) => (score >= POSSIBLE_FROM ? [index] : []));
  const best = worthShowing.toSorted((a, b) => scores[b]! - scores[a]!).find(isEvident);
  return best === undefined ? [] : worthShowing.filter((index) => scores[index] === scores[best] && isEvident(index));
}

/**
 * Chooses which passages are linked. Many-to-many, crossing allowed. Every score that is high enough makes a likely link; a
 * passage without a likely counterpart gets its best match as a possible one, if that is worth showing. The choice does not
 * depend on which side is left.
 *
 * @param scores `scores[i][j]` for the left passage i and the right passage j, 0 to 1
 * @param isEvident whether two passages share more than names that every passage has; only asked about possible links
 * @param likelyFrom the score from which a link is likely; another than LIKELY_FROM only to measure what it would do
 * @returns links in the order of the left side, then of the right
 * @example
 * linkPassages([[0.9, 0.2], [0.1, 0.3]], () => true);
 * //=> [{ left: 0, right: 0, tier: "likely", … }, { left: 1, right: 1, tier: "possible", … }]
 */
export function linkPassages(
  scores: number[][],
  isEvident: (left: number, right: number) => boolean,
  likelyFrom = LIKELY_FROM,
): ScoredLink[] {
  const columns = (scores[0] ?? []).map((_, right) => scores.map((row) => row[right]!));
  const isLikely = (score: number) => score >= likelyFrom;
  const key = (left: number, right: number) => `${left} ${right}`;
  const possible = new Set([
    ...scores.flatMap((row, left) =>
      row.some(isLikely) ? [] : bestIndexes(row, (right) => isEvident(left, right)).map((right) => key(left, right)),
    ),
    ...columns.flatMap((column, right) =>
      column.some(isLikely)
        ? []
        : bestIndexes(column, (left) => isEvident(left, right)).map((left) => key(left, right)),
    ),
  ]);
  return scores.flatMap((row, left) =>
    row.flatMap((score, right) => {
      if (score < POSSIBLE_FROM) return [];
      const tier = isLikely(score) ? "likely" : possible.has(key(left, right)) ? "possible" : null;
      return tier ? [{ left, right, tier, score, strength: strengthOf(score) }] : [];
    }),
  );
}
