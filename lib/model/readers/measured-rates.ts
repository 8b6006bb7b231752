/** A rate with its 95 % interval over bootstrap samples of pairs; all 0 to 1. */
export interface MeasuredRate {
  rate: number;
  low: number;
  high: number;
}

/** How often the built-in aligner is right, for each of its marks: measured on real pairs that its weights were not fitted to. */
export interface MeasuredRates {
  /** The code and data it was measured with (`inputsHash`). */
  aligner: string;
  /** ISO day. */
  date: string;
  /** On how many pairs of readouts. */
  pairs: number;
  /** Links that are right. */
  links: { likely: MeasuredRate; possible: MeasuredRate };
  /** Passages that have a counterpart, by their mark; `none` is “no match found”. */
  passages: { likely: MeasuredRate; possible: MeasuredRate; none: MeasuredRate };
  /** Wrong claims that a topic is one side's alone: the gold has a counterpart for one of their passages. Absent if not measured. */
  oneSided?: MeasuredRate & { cells: number };
  /** The same for concepts. */
  oneSidedConcepts?: MeasuredRate & { cells: number };
}
