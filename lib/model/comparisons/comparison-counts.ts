import type { Coverage, Side } from "./comparison";
import type { ReviewProgress } from "../reviews/reviewed-comparison";

/** What a list says of one side of a comparison, with what its reviewers said. */
export interface SideCounts {
  /** Passages of the text, those that are not points among them. */
  passages: number;
  coverage: Coverage;
  progress: ReviewProgress;
}

export type ComparisonCounts = Record<Side, SideCounts>;
