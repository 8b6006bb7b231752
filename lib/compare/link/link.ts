import type { Link, Tier } from "../../model/comparisons/comparison";

/** A link with at least this score is likely: it is right at least 85 times in 100 on real pairs that were left out of the fit. */
export const LIKELY_FROM = 0.7;

/** The least scores of the kinds of links and of candidates, each 0 to 1. */
export interface Thresholds {
  likely: number;
  /** The best match of a passage that has no other is a candidate. */
  candidate: number;
  /** The best match of a passage that has no likely one is possible. */
  possible: number;
  /** So is every match with at least this score, even if a passage has a better one: it is right as often as not. */
  alsoPossible: number;
  /** A possible link below this is weak: it is mentioned but not counted. */
  fair: number;
  strong: number;
}

/** Between texts in one language, where scores are calibrated: possible links are right one time in three, and none is weak. */
export const WITHIN_LANGUAGE: Thresholds = {
  likely: LIKELY_FROM,
  candidate: 0.06,
  possible: 0.12,
  alsoPossible: 0.4,
  fair: 0.12,
  strong: 0.9,
};

/** Across languages, where scores count names and numbers: nothing is ever likely, and there are no candidates. */
export const ACROSS_LANGUAGES: Thresholds = {
  likely: 0.51,
  candidate: Infinity,
  possible: 0.08,
  alsoPossible: 1,
  fair: 0.3,
  strong: 0.75,
};

function strengthOf(score: number, { strong, fair }: Thresholds): Link["strength"] {
  if (score >= strong) return "strong";
  return score >= fair ? "fair" : "weak";
}

interface ScoredPair {
  left: number;
  right: number;
  score: number;
}

export interface ScoredLink extends ScoredPair {
  tier: Tier;
  strength: Link["strength"];
}

/**
 * The indexes of the scores that make a possible link: the best that is evident, and every one that is high enough by itself. All of
 * equal scores count, so that neither side is preferred.
 */
function possibleIndexes(scores: number[], isEvident: (index: number) => boolean, from: Thresholds): number[] {
  const worthShowing = scores.flatMap((score, index) => (score >= from.possible ? [index] : []));
  const best = worthShowing.toSorted((a, b) => scores[b]! - scores[a]!).find(isEvident);
  if (best === undefined) return [];
  const enough = Math.min(scores[best]!, from.alsoPossible);
  return worthShowing.filter((index) => scores[index]! >= enough && isEvident(index));
}

/**
 * Chooses which passages are linked. Many-to-many, crossing allowed. Every score that is high enough makes a likely link; a
 * passage without a likely counterpart gets its best match as a possible one, if that is worth showing, and any others that come close
 * to likely. The choice does not depend on which side is left.
 *
 * @param scores `scores[i][j]` for the left passage i and the right passage j, 0 to 1
 * @param isEvident whether two passages share more than the names that all passages have; only asked about possible links
 * @param from the scores from which a link is likely, possible and so on
 * @returns links in the order of the left side, then of the right
 * @example
 * linkPassages([[0.9, 0.2], [0.1, 0.3]], () => true, WITHIN_LANGUAGE);
 * //=> [{ left: 0, right: 0, tier: "likely", … }, { left: 1, right: 1, tier: "possible", … }]
 */
export function linkPassages(
  scores: number[][],
  isEvident: (left: number, right: number) => boolean,
  from: Thresholds,
): ScoredLink[] {
  const columns = (scores[0] ?? []).map((_, right) => scores.map((row) => row[right]!));
  const isLikely = (score: number) => score >= from.likely;
  const key = (left: number, right: number) => `${left} ${right}`;
  const possible = new Set([
    ...scores.flatMap((row, left) =>
      row.some(isLikely)
        ? []
        : possibleIndexes(row, (right) => isEvident(left, right), from).map((right) => key(left, right)),
    ),
    ...columns.flatMap((column, right) =>
      column.some(isLikely)
        ? []
        : possibleIndexes(column, (left) => isEvident(left, right), from).map((left) => key(left, right)),
    ),
  ]);
  return scores.flatMap((row, left) =>
    row.flatMap((score, right) => {
      if (score < from.possible) return [];
      const tier = isLikely(score) ? "likely" : possible.has(key(left, right)) ? "possible" : null;
      return tier ? [{ left, right, tier, score, strength: strengthOf(score, from) }] : [];
    }),
  );
}

/**
 * Finds the candidates: for each passage without a link, its best match that shares more than names, unless that is too weak to be
 * mentioned. All matches of equal score count, so that neither side is preferred.
 *
 * @param links what `linkPassages` chose
 * @returns in the order of the left side, then of the right
 * @example
 * findCandidates([[0.08, 0.01]], [], () => true, WITHIN_LANGUAGE); //=> [{ left: 0, right: 0, score: 0.08 }]
 */
export function findCandidates(
  scores: number[][],
  links: Pick<ScoredLink, "left" | "right">[],
  isEvident: (left: number, right: number) => boolean,
  from: Thresholds,
): ScoredPair[] {
  const best = { left: scores.map(() => 0), right: (scores[0] ?? []).map(() => 0) };
  // Infinity, which no score reaches, because a passage with a link needs no candidate.
  for (const { left, right } of links) best.left[left] = best.right[right] = Infinity;
  const found: ScoredPair[] = [];
  scores.forEach((row, left) =>
    row.forEach((score, right) => {
      if (score < from.candidate || (score < best.left[left]! && score < best.right[right]!)) return;
      if (!isEvident(left, right)) return;
      best.left[left] = Math.max(best.left[left]!, score);
      best.right[right] = Math.max(best.right[right]!, score);
      found.push({ left, right, score });
    }),
  );
  // A match that was the best when it was found may have been surpassed since.
  return found.filter(({ left, right, score }) => score === best.left[left] || score === best.right[right]);
}
