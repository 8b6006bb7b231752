import type { Coverage, Link, Passage, Side, Tier } from "./types";

/** The surest tier in which each passage of a side is linked; a passage without a counterpart is not in the map. */
export function tierByPassage(links: Pick<Link, "left" | "right" | "tier">[], side: Side): Map<string, Tier> {
  const tiers = new Map<string, Tier>();
  for (const link of links) if (tiers.get(link[side]) !== "likely") tiers.set(link[side], link.tier);
  return tiers;
}

/**
 * Counts how many passages and words of one side have a counterpart on the other. A passage counts once, in its surest tier:
 * `likely` and `possible` never overlap.
 *
 * @param wordCounts words of each passage, in the order of `passages`
 * @example
 * coverageOf([{ id: "l1" }, { id: "l2" }], [8, 12], [{ left: "l2", right: "r1", tier: "likely" }], "left");
 * //=> { passages: { total: 2, likely: 1, possible: 0 }, words: { total: 20, likely: 12, possible: 0 } }
 */
export function coverageOf(
  passages: Pick<Passage, "id">[],
  wordCounts: number[],
  links: Pick<Link, "left" | "right" | "tier">[],
  side: Side,
): Coverage {
  const coverage: Coverage = {
    passages: { total: 0, likely: 0, possible: 0 },
    words: { total: 0, likely: 0, possible: 0 },
  };
  const tiers = tierByPassage(links, side);
  passages.forEach(({ id }, i) => {
    const tier = tiers.get(id);
    const words = wordCounts[i] ?? 0;
    coverage.passages.total += 1;
    coverage.words.total += words;
    if (!tier) return;
    coverage.passages[tier] += 1;
    coverage.words[tier] += words;
  });
  return coverage;
}
