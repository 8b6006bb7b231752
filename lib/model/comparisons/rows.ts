import type { Link, Passage } from "./comparison";

/** A passage in a row, with the link that put it there. */
export interface Facing<L extends Link = Link> {
  passage: Passage;
  /** The link to the row's own passage; null for that passage itself. */
  link: L | null;
  /** Whether the passage is repeated because it also faces a passage of this row; its own place is another row. */
  again: boolean;
}

/**
 * One row of the aligned view. `shared` and `possible` rows have passages on both sides. The others have one side's own passage, and on the
 * other side nothing or a weak match from another row. `notAPoint` rows hold what the caller considers to report nothing.
 */
export interface Row<L extends Link = Link> {
  state: "shared" | "possible" | "onlyLeft" | "onlyRight" | "notAPoint";
  left: Facing<L>[];
  right: Facing<L>[];
}
