import { FEATURES, PassageFeatures } from "./features";
import type { Reading } from "./reading";
import { derive, type Resources } from "../model/resources";

/** The weights in the order of FEATURES. */
const weightsOf = derive(({ weights: { features } }) => FEATURES.map((feature) => features[feature] ?? 0));

/** Sums differ in the last digit with the order of their terms, and so with the side that is left; six digits do not. */
const round = (score: number) => Math.round(score * 1e6) / 1e6;

/**
 * Turns the features of two passages into a probability: logistic regression, the weighted sum of the features through a
 * sigmoid. `npm run fit` fits the weights and writes lib/resources/weights.json.
 *
 * @returns 0 to 1: how likely two careful readers are to link the two passages
 */
function probability(features: number[], weights: number[], bias: number): number {
  const sum = features.reduce((total, value, i) => total + value * weights[i]!, bias);
  return round(1 / (1 + Math.exp(-sum)));
}

/**
 * Scores every left passage with every right one.
 *
 * @returns `scores[i][j]`, 0 to 1; swapping the sides transposes them
 */
export function scorePassages(left: Reading[], right: Reading[], resources: Resources): number[][] {
  const features = new PassageFeatures(left, right, resources);
  const weights = weightsOf(resources);
  const { bias } = resources.weights;
  return features.related().map((related, i) => {
    const row = new Array<number>(right.length).fill(0);
    for (const j of related) row[j] = probability(features.of(i, j), weights, bias);
    return row;
  });
}
