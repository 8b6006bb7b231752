import type { PatternCell, PatternSide } from "./patterns";

/** The look and the words of a cell of a single call. Thousands of cells share a few of these. */
export interface CellLook {
  state: PatternCell["state"];
  /** The sides whose readouts have the topic. */
  has: Record<PatternSide, boolean>;
  missing: PatternSide[];
  isConfirmed: boolean;
  said: string;
  /** A sign beside the bars; empty for most states. */
  sign: string;
}

/** The words of a cell of a period, and how many calls its bars stand for. */
export interface DrawnPeriod {
  said: string;
  comparable: number;
  both: number;
  "only-a": number;
  "only-b": number;
  /** The index of the latest column whose call has the topic; null if none has. */
  latest: number | null;
}

/** A cell of a single call, as the index of its look, or a cell of a period. */
export type DrawnCell = number | DrawnPeriod;

/** A pattern in the form that is drawn, with only what its thousands of cells need, because it is also sent to the browser as data. */
export interface DrawnPattern {
  looks: CellLook[];
  /** The slugs of the calls, in the order of the columns. */
  calls: string[];
  /** For each drawn column, the index of its first call. */
  columns: number[];
  /** For each row, its cells, one per drawn column. */
  rows: { topic: string; cells: DrawnCell[] }[];
}
