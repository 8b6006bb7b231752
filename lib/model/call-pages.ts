import type { Call } from "./calls";
import type { Refusal } from "./comparison";
import type { ReadoutPair } from "./readout-pairs";
import type { ReviewedComparison } from "./reviewed-comparison";

/** A call with the comparison that it opens with, as its reviewers left it; nulls while it has fewer than two readouts. */
export interface OpenedCall {
  call: Call;
  pair: ReadoutPair | null;
  reviewed: { comparison: ReviewedComparison | Refusal } | null;
}

/** A part of the list of calls, in its order. */
export interface CallPage {
  calls: OpenedCall[];
  /** All calls that there are. */
  total: number;
  /** How many calls were looked through for these. */
  lookedAt: number;
  /** The slug after which the list goes on; null at its end. */
  next: string | null;
}
