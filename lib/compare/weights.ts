import type { Feature } from "./features";

// Written by scripts/fit-weights.ts (`npm run fit`) from the fictional gold pairs.

/** The sum begins here: what a pair scores that has nothing in common. */
export const BIAS = -6.0174;

/** What one unit of each feature adds to the sum; features.ts says what the units are. */
export const WEIGHTS: Record<Feature, number> = {
  wording: 0.792,
  clauseWording: 1.0045,
  spelling: 4.8399,
  bestSense: 1.9797,
  worstSense: 4.0714,
  rarestTerm: 0.2747,
  rarestConcept: 0.4142,
  concepts: 0.5589,
  topics: 1.5752,
  names: -0.1481,
  numbers: 1.8528,
  bothOpen: 1.463,
  oneOpens: -1.1993,
  substance: 0.5222,
  fragment: -0.1109,
};
