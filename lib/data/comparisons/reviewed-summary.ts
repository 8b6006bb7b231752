import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { claimReviewed } from "../../review/claim-reviewed";
import { claimConcepts } from "../../review/claim-concepts";
import { confirmTopics, withoutLeftOut } from "../../review/confirm-topics";
import { findFinding } from "../../review/find-finding";
import type { Side } from "../../model/comparisons/comparison";
import type { ComparisonCounts, SideCounts } from "../../model/comparisons/comparison-counts";
import type { QuotedFindingLine } from "../../model/comparisons/finding";
import type { ReviewedComparison, ReviewedText } from "../../model/reviews/reviewed-comparison";
import type { ReviewedTopicClaim } from "../../model/comparisons/topic-claims";
import { loadResources } from "../../resources/load";
import type { Prisma } from "../generated/client";
import { applyStoredReview, readReviewFacts, type ComparedRevisions } from "./stored-reviews";

/** A comparison's summary for lists and patterns, with the review applied; left and right as in the comparison. */
export interface ReviewedSummary {
  counts: ComparisonCounts;
  finding: QuotedFindingLine[];
  topics: ReviewedTopicClaim[];
  /** Named by `conceptRow`. */
  concepts: ReviewedTopicClaim[];
}

const countSide = ({ size, coverage, progress }: ReviewedText): SideCounts => ({
  passages: size.passages,
  coverage,
  progress,
});

function quoteFinding(reviewed: ReviewedComparison, texts: Record<Side, string>): QuotedFindingLine[] {
  const quote = (side: Side, line: ReturnType<typeof findFinding>[number]) => {
    const found = line[side];
    const passage = found && reviewed[side].passages.find(({ id }) => id === found.passage);
    if (!passage) return null;
    const isCut = { before: found.start > passage.start, after: found.end < passage.end };
    return { ...found, words: texts[side].slice(found.start, found.end), isCut };
  };
  return findFinding(reviewed, texts, loadResources()).map((line) => ({
    claim: line.claim,
    ...(line.differs && { differs: line.differs }),
    isConfirmed: line.isConfirmed,
    left: quote("left", line),
    right: quote("right", line),
  }));
}

/**
 * Summarises comparisons with their reviews, including judgements on earlier revisions of the readouts.
 *
 * @returns in their order
 * @throws when a revision is not stored
 * @example
 * (await summariseReviewed([{ ids: { left: 4, right: 8 }, comparison }], client))[0]!.counts.left.progress.of; //=> 5
 */
export async function summariseReviewed(
  compared: ComparedRevisions[],
  client: Prisma.TransactionClient,
): Promise<ReviewedSummary[]> {
  const summaries: ReviewedSummary[] = [];
  for (const facts of await readReviewFacts(compared, client)) {
    // For the longest texts each step takes as long as a page may, so everything else gets its turn in between.
    await nextTurn();
    const { reviewed, texts: whole } = applyStoredReview(facts);
    await nextTurn();
    const finding = quoteFinding(reviewed, whole);
    await nextTurn();
    const resources = loadResources();
    const topics = claimReviewed(reviewed, whole, resources);
    await nextTurn();
    const concepts = claimConcepts(withoutLeftOut(reviewed), whole, topics, resources);
    summaries.push({
      counts: { left: countSide(reviewed.left), right: countSide(reviewed.right) },
      finding,
      topics: confirmTopics(reviewed, topics),
      concepts: confirmTopics(reviewed, concepts),
    });
  }
  return summaries;
}
