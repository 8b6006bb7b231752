import { passageAnchor } from "../../addresses/anchors";
import type { OpenedComparison } from "../../model/comparisons/comparison-view";

/**
 * The anchors of the passages that a comparison leads with, the first line's first.
 *
 * @returns none if the two are not compared
 * @example
 * leadAnchors(opened); //=> ["left-4", "right-9", "right-8"]
 */
export function leadAnchors(opened: OpenedComparison): string[] {
  const quotes = opened.kind === "comparison" ? opened.finding.flatMap((line) => line.quotes) : [];
  return [...new Set(quotes.map(({ passage: { side, number } }) => passageAnchor(side, number)))];
}
