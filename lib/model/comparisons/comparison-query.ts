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

/** What is asked of a comparison beyond the two readouts: view, order, filters, review mode. */
export interface ComparisonQuery {
  view: View;
  /** Whose order the rows keep. */
  base: Side;
  /** States that are shown; none stands for all. */
  show: State[];
  /** A topic's id; empty for all. */
  topic: string;
  /** Words to be found in a passage; empty for all. */
  q: string;
  /** Only rows with something that nobody has reviewed. */
  open: boolean;
  /** Whether boilerplate is shown; folded away otherwise. */
  boilerplate: boolean;
  /** Whether the Words view shows differences of typography too: case, quotes, dashes, spaces. */
  exact: boolean;
  /** Review mode: the page asks one question after another. */
  review: boolean;
  /** Review mode for one reviewer: asked about what others have settled too. */
  own: boolean;
  /** Whose links are shown; null for those of the reader that is the default. */
  reader: ReaderName | null;
  /** How many questions are passed over for now. */
  skip: number;
}
