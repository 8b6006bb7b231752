import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { claimTopics } from "../../compare";
import { confirmTopics } from "../../review/confirm-topics";
import { applyReview } from "../../review/apply-review";
import { findFinding } from "../../review/find-finding";
import type { Comparison, Side } from "../../model/comparison";
import type { ComparisonCounts, SideCounts } from "../../model/comparison-counts";
import type { QuotedFindingLine } from "../../model/finding";
import type { ReviewedComparison, ReviewedText } from "../../model/reviewed-comparison";
import type { ReviewedTopicClaim } from "../../model/topic-claims";
import { loadResources } from "../../resources/load";
import type { RevisionText } from "../../review/re-anchor";
import { SIDES } from "../../model/sides";
import type { Prisma } from "../generated/client";
import { assembleReview, earlierRevisions, readEventsOfPairs } from "../reviews/event-queries";
import { findPairsByIds, readRevisionTexts, type RevisionPairIds } from "../reviews/revision-pairs";

/** A comparison of two revisions. */
export interface ComparedRevisions {
  /** Of its sides. */
  ids: Record<Side, number>;
  comparison: Comparison;
}

/** What lists and patterns read of a comparison, with what reviewers said; left and right as in the comparison. */
export interface ReviewedSummary {
  counts: ComparisonCounts;
  finding: QuotedFindingLine[];
  topics: ReviewedTopicClaim[];
}

const countSide = ({ size, coverage, progress }: ReviewedText): SideCounts => ({
  passages: size.passages,
  coverage,
  progress,
});

function currentOf(pair: RevisionPairIds, { comparison }: ComparedRevisions, texts: Map<number, RevisionText>) {
  const read = (side: Side): RevisionText => ({
    number: pair[side].numbers.get(pair[side].id)!,
    text: texts.get(pair[side].id)!.text,
    passages: comparison[side].passages,
  });
  return { left: read("left"), right: read("right") };
}

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
 * Sums comparisons up with their reviews, including judgements on earlier revisions of the readouts.
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
  const pairs = await findPairsByIds(
    compared.map(({ ids }) => ids),
    client,
  );
  const events = await readEventsOfPairs(pairs, client);
  const wanted = earlierRevisions(pairs, events);
  for (const pair of pairs)
    for (const side of SIDES) {
      const { id, numbers, language } = pair[side];
      wanted.set(id, { number: numbers.get(id)!, language });
    }
  const texts = await readRevisionTexts(wanted, client);
  const summaries: ReviewedSummary[] = [];
  for (const [index, made] of compared.entries()) {
    const current = currentOf(pairs[index]!, made, texts);
    const { review } = assembleReview(pairs[index]!, current, events[index]!, texts, made.comparison);
    const whole = { left: current.left.text, right: current.right.text };
    // Of the longest texts each step takes as long as a page may: between them everything else goes on.
    await nextTurn();
    const reviewed = applyReview(made.comparison, review.state, whole);
    await nextTurn();
    const finding = quoteFinding(reviewed, whole);
    await nextTurn();
    const topics = confirmTopics(reviewed, claimTopics(reviewed, whole, loadResources()));
    summaries.push({
      counts: { left: countSide(reviewed.left), right: countSide(reviewed.right) },
      finding,
      topics,
    });
  }
  return summaries;
}
