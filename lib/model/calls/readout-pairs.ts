import type { Readout, Call } from "./calls";
import type { Side } from "../comparisons/comparison";

/** Two readouts to compare, of one call or of two. */
export interface ReadoutPair {
  left: { call: Call; readout: Readout };
  right: { call: Call; readout: Readout };
}

/** Two exact revisions by their names. */
export interface RevisionName {
  call: { slug: string };
  readout: { slug: string; revision: { number: number } };
}

/** Two exact revisions by their names. Every `ReadoutPair` is one. */
export type RevisionPair = Record<Side, RevisionName>;

/** The name of a readout: the slug of its call, and its own within it. */
export interface ReadoutName {
  call: string;
  readout: string;
}
