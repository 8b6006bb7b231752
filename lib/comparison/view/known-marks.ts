import { LRUCache } from "lru-cache";
import type { Side } from "../../model/comparisons/comparison";
import type { Marks } from "../../model/comparisons/comparison-view";

/** Characters of the texts whose marks are remembered. */
const MOST_CHARACTERS = 2_000_000;

const known = new LRUCache<string, Map<string, Marks>>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (_, texts) => texts.length + 1,
  memoMethod: () => new Map(),
});

/**
 * What was marked in two texts before, by what it was made of. A judgement changes a link or two of a comparison: the marks of all others
 * are as they were, and take longer to find than all else that a page shows.
 *
 * @param texts whole; marks of others are not in the answer
 * @returns to be read and added to
 * @example
 * const marks = marksOfTexts({ left: "They met.", right: "They spoke." });
 * marks === marksOfTexts({ left: "They met.", right: "They spoke." }); //=> true
 */
export const marksOfTexts = ({ left, right }: Record<Side, string>): Map<string, Marks> =>
  known.memo(`${left.length} ${left}${right}`);
