import type { Feature } from "./features";

// Written by scripts/fit-weights.ts (`npm run fit`) from the committed gold pairs.

/** The sum begins here: what a pair scores that has nothing in common. */
export const BIAS = -5.8536;

/** What one unit of each feature adds to the sum; features.ts says what the units are. */
export const WEIGHTS: Record<Feature, number> = {
  wording: 0.8150,
  clauseWording: 1.0619,
  spelling: 4.8336,
  bestSense: 1.8411,
  worstSense: 4.0602,
  rarestTerm: 0.2713,
  rarestConcept: 0.4198,
  concepts: 0.5692,
  topics: 1.5669,
  names: -0.1760,
  numbers: 1.9173,
  bothOpen: 1.4986,
  oneOpens: -1.1822,
  substance: 0.4707,
  fragment: -0.1040,
};
