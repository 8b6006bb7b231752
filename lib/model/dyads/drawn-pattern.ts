import type { PatternCell, PatternSide } from "./patterns";

/** What a cell of a single call looks like and says. Thousands of cells share a few of these. */
export interface CellLook {
  state: PatternCell["state"];
  /** Which sides' readouts have the topic. */
  has: Record<PatternSide, boolean>;
  missing: PatternSide[];
  isConfirmed: boolean;
  said: string;
  /** Beside the bars; empty for most states. */
  sign: string;
}

/** What a cell of a period says, and on how many calls its bars are drawn. */
export interface DrawnPeriod {
  said: string;
  comparable: number;
  both: number;
  "only-a": number;
  "only-b": number;
  /** The index of the latest column whose call has the topic; null where none has. */
  latest: number | null;
}

/** A cell of a single call by the index of its look, or a cell of a period. */
export type DrawnCell = number | DrawnPeriod;

/** A pattern as it is drawn: as little as its thousands of cells need, because it is also sent to the browser as data. */
export interface DrawnPattern {
  looks: CellLook[];
  /** The slugs of the calls, in the order of the columns. */
  calls: string[];
  /** For each column, as it is drawn, the index of its first call. */
  columns: number[];
  /** For each row its cells, as the columns are drawn. */
  rows: { topic: string; cells: DrawnCell[] }[];
}
