import type { Link, Tier } from "./types";

/** Scores from which a pair is linked. Chosen on the development corpus; docs/decisions has the figures. */
export const LIKELY_FROM = 0.15;
export const POSSIBLE_FROM = 0.1;

const tierOf = (score: number): Tier | null =>
  score >= LIKELY_FROM ? "likely" : score >= POSSIBLE_FROM ? "possible" : null;
const strengthOf = (score: number): Link["strength"] =>
  score >= 2 * LIKELY_FROM ? "strong" : score >= LIKELY_FROM ? "fair" : "weak";

export interface PlacedLink {
  left: number;
  right: number;
  tier: Tier;
  score: number;
  strength: Link["strength"];
}

/**
 * Chooses which pairs of passages are linked. Many-to-many, crossing allowed; each pair is judged by its own score, so the
 * choice does not depend on which side is left.
 *
 * @param scores `scores[i][j]` for the left passage i and the right passage j, 0 to 1
 * @returns links in the order of the left side, then of the right
 * @example
 * linkPassages([[0.9, 0.1]]);
 * //=> [{ left: 0, right: 0, tier: "likely", score: 0.9, strength: "strong" }]
 */
export function linkPassages(scores: number[][]): PlacedLink[] {
  return scores.flatMap((row, left) =>
    row.flatMap((score, right) => {
      const tier = tierOf(score);
      return tier ? [{ left, right, tier, score, strength: strengthOf(score) }] : [];
    }),
  );
}
