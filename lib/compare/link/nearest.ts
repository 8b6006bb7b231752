import { otherSide } from "../../model/comparisons/sides";
import type { Link, Nearest, Passage, Side } from "../../model/comparisons/comparison";

/** The most passages that are named for one. */
const MAX_NEAREST = 2;

/**
 * Finds what comes nearest to each passage without a link, so that a user who doubts "no counterpart found" can check it.
 *
 * @param scores `scores[i][j]` for the left passage i and the right passage j, 0 to 1
 * @returns by the passage's id, at most MAX_NEAREST of the other side, best first; those of equal score are in the order of their text
 * @example
 * nearestPassages({ left: [l1], right: [r1, r2] }, [], [[0.01, 0.03]], "left");
 * //=> { l1: [{ passage: "r2", score: 0.03 }, { passage: "r1", score: 0.01 }] }
 */
export function nearestPassages(
  passages: Record<Side, Pick<Passage, "id">[]>,
  links: Pick<Link, Side>[],
  scores: number[][],
  side: Side,
): Record<string, Nearest[]> {
  const linked = new Set(links.map((link) => link[side]));
  const found: Record<string, Nearest[]> = {};
  passages[side].forEach(({ id }, own) => {
    if (linked.has(id)) return;
    const ranked = passages[otherSide(side)]
      .map((passage, far) => ({
        passage: passage.id,
        score: (side === "left" ? scores[own]?.[far] : scores[far]?.[own]) ?? 0,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    if (ranked.length > 0) found[id] = ranked.slice(0, MAX_NEAREST);
  });
  return found;
}
