import "server-only";
import type { Prisma } from "../generated/client";
import type { Side } from "../../model/comparisons/comparison";
import type { ComparisonCounts, SideCounts } from "../../model/comparisons/comparison-counts";

/** The columns of a stored comparison that lists read. */
export const COUNTS = {
  firstPassages: true,
  firstPoints: true,
  firstLikely: true,
  firstPossible: true,
  firstWeak: true,
  firstWords: true,
  firstLikelyWords: true,
  firstPossibleWords: true,
  firstWeakWords: true,
  firstConfirmed: true,
  firstLeftOut: true,
  firstNotAPoint: true,
  firstUnreviewed: true,
  firstDisputed: true,
  secondPassages: true,
  secondPoints: true,
  secondLikely: true,
  secondPossible: true,
  secondWeak: true,
  secondWords: true,
  secondLikelyWords: true,
  secondPossibleWords: true,
  secondWeakWords: true,
  secondConfirmed: true,
  secondLeftOut: true,
  secondNotAPoint: true,
  secondUnreviewed: true,
  secondDisputed: true,
} as const satisfies Prisma.ComparisonSelect;

export type CountColumns = Record<keyof typeof COUNTS, number>;

/**
 * Swaps the counts of two revisions if necessary: columns have the lower id on the left.
 *
 * @param ids the revisions on the sides that were counted
 * @example
 * inIdOrder({ left: 9, right: 4 }, counts).left; //=> counts.right
 */
export const inIdOrder = (ids: Record<Side, number>, { left, right }: ComparisonCounts): ComparisonCounts =>
  ids.left <= ids.right ? { left, right } : { left: right, right: left };

/**
 * Converts the counts of a comparison to columns.
 *
 * @param counts the first revision's side on the left
 * @example
 * toCountColumns(counts).firstUnreviewed; //=> 3
 */
export function toCountColumns({ left, right }: ComparisonCounts) {
  const none = ({ coverage: { passages } }: SideCounts) =>
    passages.total - passages.likely - passages.possible - passages.weak;
  const unreviewed = ({ progress }: SideCounts) => progress.of - progress.reviewed;
  return {
    firstPassages: left.passages,
    firstPoints: left.coverage.passages.total,
    firstLikely: left.coverage.passages.likely,
    firstPossible: left.coverage.passages.possible,
    firstWeak: left.coverage.passages.weak,
    firstNone: none(left),
    firstWords: left.coverage.words.total,
    firstLikelyWords: left.coverage.words.likely,
    firstPossibleWords: left.coverage.words.possible,
    firstWeakWords: left.coverage.words.weak,
    firstConfirmed: left.progress.confirmed,
    firstLeftOut: left.progress.leftOut,
    firstNotAPoint: left.progress.notAPoint,
    firstUnreviewed: unreviewed(left),
    firstDisputed: left.progress.disputed,
    secondPassages: right.passages,
    secondPoints: right.coverage.passages.total,
    secondLikely: right.coverage.passages.likely,
    secondPossible: right.coverage.passages.possible,
    secondWeak: right.coverage.passages.weak,
    secondNone: none(right),
    secondWords: right.coverage.words.total,
    secondLikelyWords: right.coverage.words.likely,
    secondPossibleWords: right.coverage.words.possible,
    secondWeakWords: right.coverage.words.weak,
    secondConfirmed: right.progress.confirmed,
    secondLeftOut: right.progress.leftOut,
    secondNotAPoint: right.progress.notAPoint,
    secondUnreviewed: unreviewed(right),
    secondDisputed: right.progress.disputed,
    points: left.progress.of + right.progress.of,
    reviewed: left.progress.reviewed + right.progress.reviewed,
    disputed: left.progress.disputed + right.progress.disputed,
  };
}

function readSide(columns: CountColumns, side: "first" | "second"): SideCounts {
  const points = columns[`${side}Points`];
  return {
    passages: columns[`${side}Passages`],
    coverage: {
      passages: {
        total: points,
        likely: columns[`${side}Likely`],
        possible: columns[`${side}Possible`],
        weak: columns[`${side}Weak`],
      },
      words: {
        total: columns[`${side}Words`],
        likely: columns[`${side}LikelyWords`],
        possible: columns[`${side}PossibleWords`],
        weak: columns[`${side}WeakWords`],
      },
    },
    progress: {
      reviewed: points - columns[`${side}Unreviewed`],
      of: points,
      confirmed: columns[`${side}Confirmed`],
      leftOut: columns[`${side}LeftOut`],
      notAPoint: columns[`${side}NotAPoint`],
      disputed: columns[`${side}Disputed`],
    },
  };
}

/**
 * Converts columns back to the counts of a comparison: the inverse of `toCountColumns`.
 *
 * @returns the first revision's side on the left
 * @example
 * fromCountColumns(row).left.progress.of; //=> 5
 */
export const fromCountColumns = (columns: CountColumns): ComparisonCounts => ({
  left: readSide(columns, "first"),
  right: readSide(columns, "second"),
});
