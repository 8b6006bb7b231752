import { CONTEXT_FEATURES, ScoreContext } from "./context";
import { FEATURES, PassageFeatures } from "./features";
import type { PassageAnalysis } from "./passage-analysis";
import { derive, type LinearModel, type Resources } from "../../model/resources";

/** A model with its numbers in the order of its features. */
interface Ordered {
  bias: number;
  weights: number[];
}

const ordered = ({ bias, features }: LinearModel, names: readonly string[]): Ordered => ({
  bias,
  weights: names.map((name) => features[name] ?? 0),
});

/** The features of the second stage: how a pair compares with the others, and the features of the first stage. */
export const SECOND_FEATURES = [...CONTEXT_FEATURES, ...FEATURES] as const;

const modelsOf = derive(({ weights: { first, second, calibration } }) => ({
  first: ordered(first, FEATURES),
  second: ordered(second, SECOND_FEATURES),
  calibration,
}));

/** Rounds to six digits, because the last digits of a sum depend on the order of its terms, and so on which side is left. */
const round = (score: number) => Math.round(score * 1e6) / 1e6;

const sigmoid = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

const weigh = ({ bias, weights }: Ordered, features: number[]): number =>
  features.reduce((total, value, k) => total + value * weights[k]!, bias);

/**
 * Scores every left passage with every right one, in two stages of logistic regression. The first looks at two passages alone. The
 * second also looks at the matrix of the first one's scores: the same score means more if no other passage comes near it, and if the
 * neighbours match too. Its result is calibrated on pairs that it was not fitted to. `npm run fit` fits all of it and writes
 * lib/resources/weights.json.
 *
 * @returns `scores[i][j]`, 0 to 1: how likely two careful readers are to link the two passages; swapping the sides transposes them
 * @example
 * scorePassages(left, right, resources)[0]![2]; //=> 0.83: of passages that look like l1 and r3, 83 in 100 report the same point
 */
export function scorePassages(left: PassageAnalysis[], right: PassageAnalysis[], resources: Resources): number[][] {
  const { first, second, calibration } = modelsOf(resources);
  const features = new PassageFeatures(left, right, resources);
  const candidates = features.related().map((related, i) => related.map((j) => ({ j, features: features.of(i, j) })));
  const spread = (scoreOf: (i: number, candidate: { j: number; features: number[] }) => number) =>
    candidates.map((row, i) => {
      const scores = new Array<number>(right.length).fill(0);
      for (const candidate of row) scores[candidate.j] = round(sigmoid(scoreOf(i, candidate)));
      return scores;
    });
  const context = new ScoreContext(spread((_, candidate) => weigh(first, candidate.features)));
  return spread((i, candidate) => {
    const logOdds = weigh(second, [...context.of(i, candidate.j), ...candidate.features]);
    return calibration.bias + calibration.slope * logOdds;
  });
}
