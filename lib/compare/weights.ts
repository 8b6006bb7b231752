import type { Feature } from "./features";

// Written by scripts/fit-weights.ts (`npm run fit`) from the fictional gold pairs.

/** The sum begins here: what a pair scores that has nothing in common. */
export const BIAS = -6.1173;

/** What one unit of each feature adds to the sum; features.ts says what the units are. */
export const WEIGHTS: Record<Feature, number> = {
  wording: 1.0785,
  spelling: 4.8883,
  bestSense: 2.1298,
  worstSense: 4.2507,
  rarestTerm: 0.3066,
  rarestConcept: 0.4168,
  concepts: 0.5656,
  topics: 1.5671,
  numbers: 1.8759,
  bothOpen: 1.4147,
  oneOpens: -1.1951,
  substance: 0.542,
  fragment: -0.0993,
};
