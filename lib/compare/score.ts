import { FEATURES, PassageFeatures } from "./features";
import type { Reading } from "./reading";
import { BIAS, WEIGHTS } from "./weights";

const weights = FEATURES.map((feature) => WEIGHTS[feature]);

/** Sums differ in the last digit with the order of their terms, and so with the side that is left; six digits do not. */
const round = (score: number) => Math.round(score * 1e6) / 1e6;

/**
 * Turns a pair's features into a probability: logistic regression, the weighted sum of the features through a sigmoid. The
 * table of weights is in weights.ts, and scripts/fit-weights.ts fits it.
 *
 * @returns 0 to 1: how likely two careful readers would link the pair
 */
export function probability(features: number[]): number {
  const sum = features.reduce((total, value, i) => total + value * weights[i]!, BIAS);
  return round(1 / (1 + Math.exp(-sum)));
}

/**
 * Scores every left passage with every right one.
 *
 * @returns `scores[i][j]`, 0 to 1; swapping the sides transposes them
 */
export function scorePassages(left: Reading[], right: Reading[]): number[][] {
  const pairs = new PassageFeatures(left, right);
  return pairs.related().map((related, i) => {
    const row = new Array<number>(right.length).fill(0);
    for (const j of related) row[j] = probability(pairs.of(i, j));
    return row;
  });
}
