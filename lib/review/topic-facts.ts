import type { TopicFacts } from "../compare";
import { bySide } from "../model/comparisons/sides";

/**
 * The parts of a comparison that topic claims depend on, and nothing else, so that equal parts give equal claims.
 *
 * @example
 * Object.keys(topicFacts(reviewed)); //=> ["left", "right", "links", "candidates"]
 */
export const topicFacts = (comparison: TopicFacts): TopicFacts => ({
  ...bySide((side) => ({ language: comparison[side].language, passages: comparison[side].passages })),
  links: comparison.links.map(({ left, right, tier, strength }) => ({ left, right, tier, strength })),
  candidates: comparison.candidates?.map(({ left, right }) => ({ left, right })),
});
