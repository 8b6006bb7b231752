import type { Side } from "./comparison";

/** The views of one comparison. */
export const VIEWS = ["aligned", "texts", "words", "list"] as const;
export type View = (typeof VIEWS)[number];

/** The states of rows, in the order in which lists show them. */
export const STATES = ["shared", "possible", "onlyLeft", "onlyRight", "notAPoint"] as const;
export type State = (typeof STATES)[number];

/** Who matches passages: the built-in aligner, or the operator's language model. */
export const READER_NAMES = ["built-in", "model"] as const;
export type ReaderName = (typeof READER_NAMES)[number];

/** The query of a comparison: view, order, filters, review mode. */
export interface ComparisonQuery {
  view: View;
  /** The side whose order the rows keep. */
  base: Side;
  /** States to show; none means all. */
  show: State[];
  /** A topic's id; empty for all topics. */
  topic: string;
  /** Words that a passage must contain; empty for all passages. */
  q: string;
  /** Only rows with something unreviewed. */
  open: boolean;
  /** Whether boilerplate is shown rather than folded away. */
  boilerplate: boolean;
  /** Whether the Words view shows differences of typography too: case, quotes, dashes, spaces. */
  exact: boolean;
  /** Review mode: the page asks one question after another. */
  review: boolean;
  /** Review mode for one reviewer, which also asks about what others have settled. */
  own: boolean;
  /** Whose links are shown; null for the default reader. */
  reader: ReaderName | null;
  /** How many questions are skipped for now. */
  skip: number;
}
