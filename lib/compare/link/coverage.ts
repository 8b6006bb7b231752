import { levelOf } from "../../model/comparisons/link-level";
import type { Coverage, Covered, Link, Passage, Side } from "../../model/comparisons/comparison";

type Level = Exclude<keyof Covered, "total">;
type Claim = Pick<Link, "left" | "right" | "tier" | "strength">;

const SUREST: Level[] = ["likely", "possible", "weak"];

/**
 * The surest level at which each passage of a side is linked; a passage without any link is not in the map.
 *
 * @example
 * levelByPassage([{ left: "l1", right: "r2", tier: "likely", … }, { left: "l1", right: "r3", tier: "possible", … }], "left");
 * //=> Map { "l1" => "likely" }
 */
export function levelByPassage(links: Claim[], side: Side): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const link of links) {
    const surest = levels.get(link[side]);
    const level = levelOf(link);
    if (!surest || SUREST.indexOf(level) < SUREST.indexOf(surest)) levels.set(link[side], level);
  }
  return levels;
}

const none = (): Covered => ({ total: 0, likely: 0, possible: 0, weak: 0 });

/**
 * Counts how many passages and words of one side have a counterpart on the other. A passage counts once, by its surest link.
 *
 * @param wordCounts words of each passage, in the order of `passages`
 * @example
 * const links = [{ left: "l2", right: "r1", tier: "likely", strength: "fair" }];
 * coverageOf([{ id: "l1" }, { id: "l2" }], [8, 12], links, "left").passages;
 * //=> { total: 2, likely: 1, possible: 0, weak: 0 }
 */
export function coverageOf(
  passages: Pick<Passage, "id">[],
  wordCounts: number[],
  links: Claim[],
  side: Side,
): Coverage {
  const coverage: Coverage = { passages: none(), words: none() };
  const levels = levelByPassage(links, side);
  passages.forEach(({ id }, i) => {
    const level = levels.get(id);
    const words = wordCounts[i] ?? 0;
    coverage.passages.total += 1;
    coverage.words.total += words;
    if (!level) return;
    coverage.passages[level] += 1;
    coverage.words[level] += words;
  });
  return coverage;
}
