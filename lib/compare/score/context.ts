/**
 * The features of a pair of passages that depend on the first scores of all pairs: how it compares with the others. All are symmetric: they
 * do not change when the sides are swapped. "Rivals" are the other pairs of the left passage, and those of the right one.
 *
 * - alone: the first score, as log odds
 * - leastLead, greatestLead: how far it is ahead of the best rival, as log odds; the smaller and the greater of the two passages' leads
 * - fewestRivals, mostRivals: the sum of the rivals' scores, likewise
 * - forward, backward: the scores of the neighbouring passages, both texts in the same order, or in opposite ones
 * - leastBeside, greatestBeside: the scores with the neighbours of one passage only
 * - distance: how far apart their places in the two texts are, 0 to 1
 * - agreement: the sum of all scores for each passage of the shorter text
 * - size, imbalance: how many pairs there are, and how unequal the two texts are (logarithms)
 */
export const CONTEXT_FEATURES = [
  "alone",
  "leastLead",
  "greatestLead",
  "fewestRivals",
  "mostRivals",
  "forward",
  "backward",
  "leastBeside",
  "greatestBeside",
  "distance",
  "agreement",
  "size",
  "imbalance",
] as const;

export type ContextFeature = (typeof CONTEXT_FEATURES)[number];

/** Scores nearer to 0 or 1 than this have log odds that are infinite or mean nothing. */
const LEAST = 1e-4;
/** A rival below this counts as this: to be ahead of less, or of nothing, means no more. */
const LEAST_RIVAL = 3e-3;

const logOdds = (score: number, least: number) => {
  const bounded = Math.min(1 - LEAST, Math.max(least, score));
  return Math.log(bounded / (1 - bounded));
};

/** The best and the second-best score of a passage, and the sum of all. */
interface Standing {
  best: number;
  second: number;
  sum: number;
}

function take(standing: Standing, score: number) {
  standing.sum += score;
  if (score > standing.best) [standing.best, standing.second] = [score, standing.best];
  else if (score > standing.second) standing.second = score;
}

/** Works out how each pair of passages compares with the others of one comparison. */
export class ScoreContext {
  readonly #scores: number[][];
  readonly #left: Standing[];
  readonly #right: Standing[];
  readonly #agreement: number;

  /** @param scores `scores[i][j]`, the first scores, 0 to 1; 0 if two passages have nothing in common */
  constructor(scores: number[][]) {
    const none = (): Standing => ({ best: 0, second: 0, sum: 0 });
    this.#scores = scores;
    this.#left = scores.map(none);
    this.#right = (scores[0] ?? []).map(none);
    scores.forEach((row, i) =>
      row.forEach((score, j) => {
        if (score === 0) return;
        take(this.#left[i]!, score);
        take(this.#right[j]!, score);
      }),
    );
    const sum = this.#left.reduce((total, standing) => total + standing.sum, 0);
    this.#agreement = sum / Math.max(1, Math.min(this.#left.length, this.#right.length));
  }

  #at(i: number, j: number): number {
    return this.#scores[i]?.[j] ?? 0;
  }

  /** The features of a left and a right passage, in the order of CONTEXT_FEATURES. */
  of(i: number, j: number): number[] {
    const score = this.#at(i, j);
    const [left, right] = [this.#left[i]!, this.#right[j]!];
    const [rows, columns] = [this.#left.length, this.#right.length];
    const lead = ({ best, second }: Standing) =>
      logOdds(score, LEAST_RIVAL) - logOdds(score === best ? second : best, LEAST_RIVAL);
    const [ahead, also] = [lead(left), lead(right)];
    const [rivals, others] = [left.sum - score, right.sum - score];
    const besideRight = this.#at(i, j - 1) + this.#at(i, j + 1);
    const besideLeft = this.#at(i - 1, j) + this.#at(i + 1, j);
    const values: Record<ContextFeature, number> = {
      alone: logOdds(score, LEAST),
      leastLead: Math.min(ahead, also),
      greatestLead: Math.max(ahead, also),
      fewestRivals: Math.min(rivals, others),
      mostRivals: Math.max(rivals, others),
      forward: this.#at(i - 1, j - 1) + this.#at(i + 1, j + 1),
      backward: this.#at(i - 1, j + 1) + this.#at(i + 1, j - 1),
      leastBeside: Math.min(besideRight, besideLeft),
      greatestBeside: Math.max(besideRight, besideLeft),
      distance: Math.abs((i + 0.5) / rows - (j + 0.5) / columns),
      agreement: this.#agreement,
      size: Math.log(rows * columns),
      imbalance: Math.abs(Math.log(rows / columns)),
    };
    return CONTEXT_FEATURES.map((feature) => values[feature]);
  }
}
