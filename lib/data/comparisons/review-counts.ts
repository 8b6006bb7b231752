import "server-only";
import { applyReview } from "../../review/apply-review";
import type { Comparison, Side } from "../../model/comparison";
import type { ComparisonCounts, SideCounts } from "../../model/comparison-counts";
import type { ReviewedText } from "../../model/reviewed-comparison";
import type { RevisionText } from "../../review/re-anchor";
import { SIDES } from "../../model/sides";
import type { Prisma } from "../generated/client";
import { assembleReview, earlierRevisions, readEventsOfPairs } from "../reviews/event-queries";
import { findPairsByIds, readRevisionTexts, type StoredPair } from "../reviews/reviewed-revisions";

/** A comparison of two revisions. */
export interface ComparedRevisions {
  /** Of its sides. */
  ids: Record<Side, number>;
  comparison: Comparison;
}

const countSide = ({ size, coverage, progress }: ReviewedText): SideCounts => ({
  passages: size.passages,
  coverage,
  progress,
});

function currentOf(pair: StoredPair, { comparison }: ComparedRevisions, texts: Map<number, RevisionText>) {
  const read = (side: Side): RevisionText => ({
    number: pair[side].numbers.get(pair[side].id)!,
    text: texts.get(pair[side].id)!.text,
    passages: comparison[side].passages,
  });
  return { left: read("left"), right: read("right") };
}

/**
 * Counts comparisons with their reviews, including judgements on earlier revisions of the readouts.
 *
 * @returns in their order
 * @throws when a revision is not stored
 * @example
 * (await countReviewed([{ ids: { left: 4, right: 8 }, comparison }], client))[0]!.left.progress.of; //=> 5
 */
export async function countReviewed(
  compared: ComparedRevisions[],
  client: Prisma.TransactionClient,
): Promise<ComparisonCounts[]> {
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
  return compared.map((made, index) => {
    const current = currentOf(pairs[index]!, made, texts);
    const { review } = assembleReview(pairs[index]!, current, events[index]!, texts, made.comparison);
    const whole = { left: current.left.text, right: current.right.text };
    const { left, right } = applyReview(made.comparison, review.state, whole);
    return { left: countSide(left), right: countSide(right) };
  });
}
