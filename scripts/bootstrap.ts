import { addCounts, figuresOf, type Counts, type Figures } from "./score-gold";

const DRAWS = 2_000;
const SEED = 1;

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A figure with the range in which 95 of 100 draws of as many pairs would lie. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * How sure the figures are: pairs are drawn anew with replacement, because passages of one pair are no independent observations.
 *
 * @param counts one for each pair
 * @example
 * estimate(counts).linksPrecision; //=> { value: 0.89, low: 0.82, high: 0.95 }
 */
export function estimate(counts: Counts[]): Record<keyof Figures, Estimate> {
  const next = randomNumbers(SEED);
  const drawn = Array.from({ length: DRAWS }, () =>
    figuresOf(addCounts(counts.map(() => counts[Math.floor(next() * counts.length)]!))),
  );
  const names = Object.keys(figuresOf(addCounts(counts))) as (keyof Figures)[];
  const whole = figuresOf(addCounts(counts));
  const estimates = names.map((name) => {
    const values = drawn.map((figures) => figures[name]).sort((a, b) => a - b);
    return [
      name,
      { value: whole[name], low: values[Math.floor(0.025 * DRAWS)]!, high: values[Math.ceil(0.975 * DRAWS) - 1]! },
    ];
  });
  return Object.fromEntries(estimates) as Record<keyof Figures, Estimate>;
}
