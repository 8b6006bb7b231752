// Turns a library's own reviews into gold: programs are scored against what its analysts confirmed.
import type { Reviewed } from "../lib/comparison/find-reviewed";
import { linkKey } from "../lib/model/comparisons/link-key";
import type { ReaderName } from "../lib/model/comparisons/comparison-query";
import type { ReviewedComparison } from "../lib/model/reviews/reviewed-comparison";
import type { GoldPair } from "./gold";
import type { ReadoutPair } from "../lib/model/calls/readout-pairs";
import type { Side, Passage, Comparison } from "../lib/model/comparisons/comparison";
import { isUnfinished } from "../lib/model/comparisons/aligners";

/** Passages that are no points are not sentences of the gold. */
const pointsOf = (comparison: ReviewedComparison, side: Side): Passage[] =>
  comparison[side].passages.filter(({ id }) => comparison[side].reviews[id]?.verdict !== "not-a-point");

/**
 * Which sentences are linked, and for which this is unknown. A pair is decided if it was judged itself, one of its sentences was confirmed
 * to have no counterpart, or both are reviewed. All others count neither for nor against.
 */
function decide(comparison: ReviewedComparison, lefts: Passage[], rights: Passage[]) {
  const affirmed = comparison.links.filter(({ status }) => status === "confirmed" || status === "added").map(linkKey);
  const disputed = new Set(comparison.links.filter(({ status }) => status === "disputed").map(linkKey));
  const rejected = new Set(comparison.rejected.map(linkKey));
  const linked = new Set(affirmed);
  const isReviewed = (side: Side, { id }: Passage) => comparison[side].reviews[id]?.isReviewed === true;
  const hasNone = (side: Side, { id }: Passage) => comparison[side].reviews[id]?.verdict === "no-counterpart";
  const links = new Set<string>();
  const unsure = new Set<string>();
  lefts.forEach((left, i) =>
    rights.forEach((right, j) => {
      const name = linkKey({ left: left.id, right: right.id });
      const isDecided =
        rejected.has(name) ||
        hasNone("left", left) ||
        hasNone("right", right) ||
        (isReviewed("left", left) && isReviewed("right", right));
      if (linked.has(name)) links.add(`${i} ${j}`);
      else if (disputed.has(name) || !isDecided) unsure.add(`${i} ${j}`);
    }),
  );
  return { links, unsure };
}

/**
 * A reviewed comparison as a gold pair.
 *
 * @returns null where nothing of it is reviewed, or where there is no comparison
 */
function toGold({ left, right }: ReadoutPair, { comparison }: Pick<Reviewed, "comparison">): GoldPair | null {
  if (comparison.kind === "refusal" || comparison.progress.reviewed === 0) return null;
  const points = { left: pointsOf(comparison, "left"), right: pointsOf(comparison, "right") };
  const text = (side: Side, { readout }: ReadoutPair["left"]) => ({
    text: readout.revision.text,
    language: readout.language,
    sentences: points[side].map(({ start, end }) => ({ start, end })),
  });
  return {
    slug: left.call.slug,
    isFictional: false,
    left: text("left", left),
    right: text("right", right),
    ...decide(comparison, points.left, points.right),
  };
}

interface ReviewedGold {
  pair: ReadoutPair;
  gold: GoldPair;
  /** What the machine makes of it now. */
  machine: Comparison;
}

/**
 * All reviewed pairs of the library that the environment names; the database must be open.
 *
 * @param reader whose comparisons; pairs that the language model has not read are left out
 */
export async function readReviewedGold(reader: ReaderName = "built-in"): Promise<ReviewedGold[]> {
  const { findAllReviewed } = await import("../lib/comparison/find-reviewed");
  const { listReviewedPairs } = await import("../lib/data/reviews/reviewed-pairs");
  const pairs = await listReviewedPairs();
  const reviewed = await findAllReviewed(pairs, reader);
  return pairs.flatMap((pair, i): ReviewedGold[] => {
    const found = reviewed[i]!;
    if (isUnfinished(found) || (reader === "model" && !found.readers.readBy)) return [];
    const gold = toGold(pair, found);
    return gold && found.machine.kind === "comparison" ? [{ pair, gold, machine: found.machine }] : [];
  });
}
