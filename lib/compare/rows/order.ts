import type { Comparison, Passage, Side } from "../../model/comparisons/comparison";
import type { Row } from "../../model/comparisons/rows";

/** A passage's neighbour in its text that is not its neighbour in the rows. */
export interface Elsewhere {
  /** The neighbour's index in its text, from 0. */
  index: number;
  direction: "up" | "down";
}

/** Where the rows have the neighbours of a passage that in its own text are next to it; null for one that is next to it in the rows too. */
export interface Broken {
  previous: Elsewhere | null;
  next: Elsewhere | null;
}

/**
 * Finds where the rows leave a side's own order: at a passage that was moved to face its counterpart, and at its neighbours in the text.
 * By these jumps a user can follow the text of that side in both directions. The side whose order the rows keep has none.
 *
 * @param rows all rows, or those that match a filter; a neighbour that is in none of them is left out
 * @returns by the passage's id; without passages that are between their own neighbours
 * @example
 * // rows: l1=r2, =r1
 * findBroken(rows, "right").get("r2"); //=> { previous: { index: 0, direction: "down" }, next: null }
 */
export function findBroken(rows: Row[], side: Side): Map<string, Broken> {
  const inRows = rows.flatMap((row) => row[side].filter(({ again }) => !again).map(({ passage }) => passage));
  const positions = new Map(inRows.map(({ index }, position) => [index, position]));
  const find = (index: number, from: number, expected: number): Elsewhere | null => {
    const position = positions.get(index);
    return position === undefined || position === expected
      ? null
      : { index, direction: position < from ? "up" : "down" };
  };
  const broken = new Map<string, Broken>();
  inRows.forEach(({ id, index }, position) => {
    const previous = find(index - 1, position, position - 1);
    const next = find(index + 1, position, position + 1);
    if (previous || next) broken.set(id, { previous, next });
  });
  return broken;
}

/** What both sides report, in the order of each. */
export interface SharedOrder {
  /** Passages with a likely counterpart, in the order of their text. */
  left: Passage[];
  right: Passage[];
  /** Likely links, as indexes in the two lists, from 0. */
  links: { left: number; right: number }[];
  /** Of the comparable pairs of links, which have no passage in common, how many are in the opposite order on the right. */
  crossing: number;
  comparable: number;
}

/**
 * In what order each side reports what both report, which shows what each put first.
 *
 * @example
 * // two likely links, l1–r2 and l2–r1
 * orderShared(comparison); //=> { …, links: [{ left: 0, right: 1 }, { left: 1, right: 0 }], crossing: 1, comparable: 1 }
 */
export function orderShared(comparison: Pick<Comparison, Side | "links">): SharedOrder {
  const likely = comparison.links.filter(({ tier }) => tier === "likely");
  const sharing = (side: Side) => {
    const linked = new Set(likely.map((link) => link[side]));
    return comparison[side].passages.filter(({ id }) => linked.has(id));
  };
  const [left, right] = [sharing("left"), sharing("right")];
  const positions = (passages: Passage[]) => new Map(passages.map(({ id }, position) => [id, position]));
  const [here, there] = [positions(left), positions(right)];
  const links = likely.map((link) => ({ left: here.get(link.left)!, right: there.get(link.right)! }));
  let [crossing, comparable] = [0, 0];
  links.forEach((one, i) => {
    for (const other of links.slice(i + 1)) {
      const turn = (one.left - other.left) * (one.right - other.right);
      if (turn !== 0) comparable += 1;
      if (turn < 0) crossing += 1;
    }
  });
  return { left, right, links, crossing, comparable };
}
