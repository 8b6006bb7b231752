import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { segmentText } from "../../compare";
import { applyReview } from "../../review/apply-review";
import type { RevisionText } from "../../review/re-anchor";
import type { Review, RevisionEvents } from "../../review/gather-review";
import type { ReviewedComparison } from "../../model/reviewed-comparison";
import { assembleReview, earlierRevisions, readEventsOfPairs } from "./event-queries";
import { findStoredPairs, readRevisionTexts, type StoredPair } from "./reviewed-revisions";
import type { Alignment } from "../../model/aligners";
import type { ReadoutPair } from "../../model/readout-pairs";
import type { Refusal, Side } from "../../model/comparison";

/** A comparison as its reviewers left it, beside what the machine made. */
export interface Reviewed {
  /** What a page shows; the machine's refusal where there is no comparison to be reviewed. */
  comparison: ReviewedComparison | Refusal;
  machine: Alignment;
  review: Review;
  /** What was done, in the texts that it was done to: `listHistory` takes it. */
  given: RevisionEvents[];
  /** The revisions that are compared, with their passages. */
  current: Record<Side, RevisionText>;
}

/** The passages of a text as the comparison has them; where there is none, as the text is cut by itself. */
const readOf = (pair: ReadoutPair, side: Side, machine: Alignment): RevisionText => ({
  number: pair[side].readout.revision.number,
  text: pair[side].readout.revision.text,
  passages:
    machine.kind === "comparison"
      ? machine[side].passages
      : segmentText(pair[side].readout.revision.text, pair[side].readout.language),
});

/**
 * Comparisons of pairs as their reviewers left them: two statements for some hundreds of them, and one to find what is stored of them. What was judged of earlier revisions of
 * the readouts is carried over as it is read: nothing has to be done when a revision is added. Left and right may be changed over: it
 * is the same review.
 *
 * @param machines what an aligner answered for each pair, in the order of the pairs
 * @param found what `findStoredPairs` found of the pairs, where it was asked already
 * @throws when the database cannot be read
 * @example
 * (await readReviews([pair], [alignment]))[0]?.review.orphaned.length; //=> 0
 */
export async function readReviews(
  pairs: ReadoutPair[],
  machines: Alignment[],
  found?: (StoredPair | null)[],
): Promise<Reviewed[]> {
  const stored = found ?? (await findStoredPairs(pairs));
  const events = await readEventsOfPairs(stored);
  const texts = await readRevisionTexts(earlierRevisions(stored, events));
  const reviewed: Reviewed[] = [];
  for (const [index, pair] of pairs.entries()) {
    // Several pairs of long texts would hold up everything else for seconds.
    if (index > 0) await nextTurn();
    const machine = machines[index]!;
    const current = { left: readOf(pair, "left", machine), right: readOf(pair, "right", machine) };
    const { given, review } = assembleReview(stored[index]!, current, events[index]!, texts, machine);
    const whole = { left: current.left.text, right: current.right.text };
    const comparison = machine.kind === "comparison" ? applyReview(machine, review.state, whole) : machine;
    reviewed.push({ comparison, machine, review, given, current });
  }
  return reviewed;
}
