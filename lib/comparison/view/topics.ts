import { topicCell } from "../../messages/comparisons/views";
import type { Side } from "../../model/comparisons/comparison";
import type { TopicView } from "../../model/comparisons/comparison-view";
import type { Resources } from "../../model/resources";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import type { SideNames } from "../../model/comparisons/side-names";
import { claimReviewed } from "../../review/claim-reviewed";
import type { TopicClaim, TopicClaimKind } from "../../model/comparisons/topic-claims";

interface TopicFacts {
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
}

/** The strongest topic claims come first. */
const RANK: Record<TopicClaimKind, number> = { "only-left": 0, "only-right": 0, open: 1, both: 2 };

/** Every readout says that the call took place, in words that no lexicon covers, so that "open" would be misleading for this topic. */
const CALL_ITSELF = "call-itself";

const sizeOf = ({ passages: { left, right } }: Pick<TopicView, "passages">): number => left.length + right.length;

/**
 * The topics of a comparison with their topic claims: those of one side only first, and among equals those with most passages. Across
 * languages none is called open, because the lexicon reads only one of the two texts.
 *
 * @param topicLabels what topics are called, by id
 * @param resources the lexicon
 * @example
 * viewTopics(facts, topicLabels(), loadResources())[0]; //=> { id: "energy", claim: "only-right", … }
 */
export function viewTopics(
  { comparison, texts, names }: TopicFacts,
  topicLabels: ReadonlyMap<string, string>,
  resources: Resources,
): TopicView[] {
  const isSaid = ({ topic, claim }: TopicClaim) =>
    claim !== "open" || (comparison.basis === "same-language" && topic !== CALL_ITSELF);
  return claimReviewed(comparison, texts, resources)
    .filter(isSaid)
    .map(({ topic, claim, left, right }) => ({
      id: topic,
      label: topicLabels.get(topic) ?? topic,
      claim,
      passages: { left, right },
      cells: {
        left: topicCell(claim, left.length, names.left),
        right: topicCell(claim, right.length, names.right),
      },
    }))
    .toSorted((a, b) => RANK[a.claim] - RANK[b.claim] || sizeOf(b) - sizeOf(a));
}
