import { addCounts, figuresOf, type Counts, type Figures } from "./score-gold";

const DRAWS = 2_000;
const SEED = 1;

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A figure with its 95 % range over bootstrap samples. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The number of samples; each has as many pairs, drawn with replacement. */
function draw<T>(pairs: T[]): T[][] {
  const next = randomNumbers(SEED);
  return Array.from({ length: DRAWS }, () => pairs.map(() => pairs[Math.floor(next() * pairs.length)]!));
}

function rangeOf(drawn: number[]): Pick<Estimate, "low" | "high"> {
  const values = drawn.toSorted((a, b) => a - b);
  return { low: values[Math.floor(0.025 * DRAWS)]!, high: values[Math.ceil(0.975 * DRAWS) - 1]! };
}

/**
 * The 95 % range of one figure over bootstrap samples.
 *
 * @param figureOf the figure of some pairs together
 * @example
 * drawRange([1, 0, 0, 1], (drawn) => drawn.reduce((a, b) => a + b) / drawn.length); //=> { low: 0, high: 1 }
 */
export const drawRange = <T>(pairs: T[], figureOf: (drawn: T[]) => number): Pick<Estimate, "low" | "high"> =>
  rangeOf(draw(pairs).map(figureOf));

/**
 * How certain the figures are. Whole pairs are resampled with replacement, because passages of one pair are not independent observations.
 *
 * @param counts one for each pair
 * @example
 * estimate(counts).linksPrecision; //=> { value: 0.89, low: 0.82, high: 0.95 }
 */
export function estimate(counts: Counts[]): Record<keyof Figures, Estimate> {
  const drawn = draw(counts).map((own) => figuresOf(addCounts(own)));
  const names = Object.keys(figuresOf(addCounts(counts))) as (keyof Figures)[];
  const whole = figuresOf(addCounts(counts));
  const estimates = names.map((name) => {
    return [name, { value: whole[name], ...rangeOf(drawn.map((figures) => figures[name])) }];
  });
  return Object.fromEntries(estimates) as Record<keyof Figures, Estimate>;
}
