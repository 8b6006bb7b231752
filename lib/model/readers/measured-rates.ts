/** A rate with the range in which 95 of 100 draws of as many pairs would lie; all 0 to 1. */
export interface MeasuredRate {
  rate: number;
  low: number;
  high: number;
}

/** How often the built-in aligner is right, by what it says: measured on real pairs that its weights were not fitted to. */
export interface MeasuredRates {
  /** Names the code and data that it was measured with (`inputsHash`). */
  aligner: string;
  /** ISO day. */
  date: string;
  /** On how many pairs of readouts. */
  pairs: number;
  /** Links that are right. */
  links: { likely: MeasuredRate; possible: MeasuredRate };
  /** Passages that do have a counterpart, by what they are marked as; `none` is “no match found”. */
  passages: { likely: MeasuredRate; possible: MeasuredRate; none: MeasuredRate };
  /**
   * Claims that a topic is one side's alone which are wrong: the gold has a counterpart of one of the passages that they rest on. Missing
   * where it was not measured.
   */
  oneSided?: MeasuredRate & { cells: number };
}
