/** Fewer readouts than this are a pair, and have a comparison. */
export const FEWEST_READOUTS = 3;
