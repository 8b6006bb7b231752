import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Comparison, Side } from "../../model/comparisons/comparison";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { SIDES } from "../../model/comparisons/sides";
import { applyReview } from "../../review/apply-review";
import type { RevisionText } from "../../review/re-anchor";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { assembleReview, earlierRevisions, readEventsOfPairs, type PairEvents } from "../reviews/event-queries";
import { findPairsByIds, readRevisionTexts, type RevisionPairIds } from "../reviews/revision-pairs";

/** A comparison of two revisions. */
export interface ComparedRevisions {
  /** The revisions of its sides. */
  ids: Record<Side, number>;
  comparison: Comparison;
}

/** A comparison with everything that its review is computed from. */
export interface ReviewFacts {
  comparison: Comparison;
  pair: RevisionPairIds;
  events: PairEvents[];
  /** The texts of all revisions that are needed, by id. */
  texts: Map<number, RevisionText>;
}

/**
 * Reads the judgements on comparisons, and the texts they are about: four statements for some hundreds of comparisons.
 *
 * @returns in their order; without events if nobody judged anything
 * @throws when a revision is not stored
 * @example
 * (await readReviewFacts([{ ids: { left: 4, right: 8 }, comparison }]))[0]?.events.length; //=> 0
 */
export async function readReviewFacts(
  compared: ComparedRevisions[],
  client: Prisma.TransactionClient = database(),
): Promise<ReviewFacts[]> {
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
  return compared.map(({ comparison }, i) => ({ comparison, pair: pairs[i]!, events: events[i]!, texts }));
}

/**
 * A comparison with its review, and its whole texts.
 *
 * @example
 * applyStoredReview(facts).reviewed.progress.confirmed; //=> 0
 */
export function applyStoredReview({ comparison, pair, events, texts }: ReviewFacts): {
  reviewed: ReviewedComparison;
  texts: Record<Side, string>;
} {
  const read = (side: Side): RevisionText => ({
    number: pair[side].numbers.get(pair[side].id)!,
    text: texts.get(pair[side].id)!.text,
    passages: comparison[side].passages,
  });
  const current = { left: read("left"), right: read("right") };
  const { review } = assembleReview(pair, current, events, texts, comparison);
  const whole = { left: current.left.text, right: current.right.text };
  return { reviewed: applyReview(comparison, review.state, whole), texts: whole };
}

/**
 * Comparisons with their reviews; null for one that nobody judged, so that most cost nothing.
 *
 * @returns in their order
 * @throws when a revision is not stored
 * @example
 * await readJudged([{ ids: { left: 4, right: 8 }, comparison }]); //=> [null]
 */
export async function readJudged(compared: ComparedRevisions[]): Promise<(ReviewedComparison | null)[]> {
  const judged: (ReviewedComparison | null)[] = [];
  for (const facts of await readReviewFacts(compared)) {
    if (facts.events.length > 0) await nextTurn();
    judged.push(facts.events.length > 0 ? applyStoredReview(facts).reviewed : null);
  }
  return judged;
}
