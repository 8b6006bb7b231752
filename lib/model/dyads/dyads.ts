import type { ListedCall } from "../calls/call-list";
import type { Party } from "../calls/calls";
import type { Side } from "../comparisons/comparison";
import type { ReviewedTopicClaim } from "../comparisons/topic-claims";

/** What dyads count of a stored comparison of two readouts of a call, with the latest review. */
export interface DyadComparison {
  /** The slugs of its readouts in the call. */
  sides: Record<Side, string>;
  /** Whether the call opens with these two. */
  isOpening: boolean;
  /** `pending`: not compared yet; `refused`: too long to be compared. Neither has findings or claims. */
  status: "ready" | "pending" | "refused";
  /** How many points of each side have a likely counterpart. */
  coverage: Record<Side, { covered: number; of: number }>;
  topics: ReviewedTopicClaim[];
  /** The version of the aligner that made it. */
  version: string;
}

/** A call between the parties of a dyad. */
export interface DyadCall extends ListedCall {
  /** Stored comparisons of its readouts, in their latest revisions; the opening pair first. */
  comparisons: DyadComparison[];
}

/** Two parties and all calls between them, the oldest first. */
export interface Dyad {
  parties: [Party, Party];
  calls: DyadCall[];
}

/** Two parties that have calls with each other, as the list of dyads shows them. */
export interface ListedDyad {
  parties: [Party, Party];
  calls: number;
  /** Dates of the first and the last call, ISO 8601, as precise as they are known. */
  from: string;
  to: string;
  /** Whether all its calls are fictional. */
  isFictional: boolean;
}
