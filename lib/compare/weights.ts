import type { Feature } from "./features";

// Written by scripts/fit-weights.ts (`npm run fit`) from the committed gold pairs.

/** The sum begins here: what a pair scores that has nothing in common. */
export const BIAS = -5.8732;

/** What one unit of each feature adds to the sum; features.ts says what the units are. */
export const WEIGHTS: Record<Feature, number> = {
  wording: 0.7981,
  clauseWording: 1.055,
  spelling: 4.9483,
  bestSense: 1.8208,
  worstSense: 4.0297,
  rarestTerm: 0.2706,
  rarestConcept: 0.4184,
  concepts: 0.5704,
  topics: 1.5696,
  names: -0.1748,
  numbers: 1.902,
  bothOpen: 1.505,
  oneOpens: -1.1781,
  substance: 0.4611,
  fragment: -0.1008,
};
