import type { TopicFacts } from "../compare";
import { bySide } from "../model/comparisons/sides";

/**
 * What of a comparison is read for the claims on its topics, and nothing else: two that claim the same are equal.
 *
 * @example
 * Object.keys(topicFacts(reviewed)); //=> ["left", "right", "links", "candidates"]
 */
export const topicFacts = (comparison: TopicFacts): TopicFacts => ({
  ...bySide((side) => ({ language: comparison[side].language, passages: comparison[side].passages })),
  links: comparison.links.map(({ left, right, tier, strength }) => ({ left, right, tier, strength })),
  candidates: comparison.candidates?.map(({ left, right }) => ({ left, right })),
});
