import type { Link, Passage } from "./comparison";

/** A passage in a row, with the link that put it there. */
export interface Facing<L extends Link = Link> {
  passage: Passage;
  /** The link to the row's own passage; null for that passage itself. */
  link: L | null;
  /** True where the passage is quoted again because it also faces a passage of this row; its own place is another row. */
  again: boolean;
}

/**
 * One row of the synopsis. `shared` and `possible` rows have passages on both sides; the others have one side's own passage, and on
 * the other nothing, or a weak match quoted from its own place. `notAPoint` is what the caller says reports nothing.
 */
export interface Row<L extends Link = Link> {
  state: "shared" | "possible" | "onlyLeft" | "onlyRight" | "notAPoint";
  left: Facing<L>[];
  right: Facing<L>[];
}
