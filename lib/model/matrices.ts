import type { Call, Readout } from "./calls";
import type { Refusal } from "./comparison";
import type { ReviewedComparison } from "./reviewed-comparison";

/** One readout of a call held against all the others. */
export interface Matrix {
  call: Call;
  readout: Readout;
  others: { readout: Readout; comparison: ReviewedComparison | Refusal }[];
}
