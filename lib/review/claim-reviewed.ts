import { claimTopics, remember, type TopicFacts } from "../compare";
import type { Side } from "../model/comparisons/comparison";
import type { Resources } from "../model/resources";
import type { ReviewedComparison } from "../model/reviews/reviewed-comparison";
import type { TopicClaim } from "../model/comparisons/topic-claims";
import { withoutLeftOut } from "./confirm-topics";
import { topicFacts } from "./topic-facts";

interface Claimed {
  facts: TopicFacts;
  texts: Record<Side, string>;
}

const claim = remember(({ facts, texts }: Claimed, resources) => claimTopics(facts, texts, resources));

/**
 * The claims about the topics of a comparison with its review (`claimTopics`).
 *
 * @param texts the two texts
 * @returns cached and shared, so not to be changed
 * @example
 * claimReviewed(reviewed, texts, loadResources())[0]; //=> { topic: "energy", claim: "only-right", left: [], right: ["r3"] }
 */
export const claimReviewed = (
  reviewed: ReviewedComparison,
  texts: Record<Side, string>,
  resources: Resources,
): readonly TopicClaim[] => claim({ facts: topicFacts(withoutLeftOut(reviewed)), texts }, resources);
