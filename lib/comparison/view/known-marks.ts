import { LRUCache } from "lru-cache";
import type { Side } from "../../model/comparisons/comparison";
import type { Marks } from "../../model/comparisons/comparison-view";

/** Marks are remembered for texts of at most this many characters in all. */
const MOST_CHARACTERS = 2_000_000;

const known = new LRUCache<string, Map<string, Marks>>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (_, texts) => texts.length + 1,
  memoMethod: () => new Map(),
});

/**
 * Marks found before in two texts, by what they depend on. They take longer to find than everything else on a page, and a judgement changes
 * only a link or two of a comparison, so that all other marks can be used again.
 *
 * @param texts the two whole texts; each pair of texts has marks of its own
 * @returns a map that the caller reads and adds to
 * @example
 * const marks = marksOfTexts({ left: "They met.", right: "They spoke." });
 * marks === marksOfTexts({ left: "They met.", right: "They spoke." }); //=> true
 */
export const marksOfTexts = ({ left, right }: Record<Side, string>): Map<string, Marks> =>
  known.memo(`${left.length} ${left}${right}`);
