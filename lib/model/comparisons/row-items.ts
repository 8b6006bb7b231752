import type { RowView } from "./comparison-view";

/** One item of the list of rows: a row, or consecutive rows of boilerplate that are folded into one line. */
export type RowItem = readonly [RowView, ...RowView[]];

const isFolded = ({ state, isUnfolded }: RowView) => state === "notAPoint" && !isUnfolded;

/**
 * Groups the rows into items: one item for each row, and one for consecutive folded rows.
 *
 * @param rows in the order of the page
 * @example
 * gatherRows([point, byline, signature]).map((item) => item.length); //=> [1, 2]
 */
export function gatherRows(rows: readonly RowView[]): RowItem[] {
  const gathered: [RowView, ...RowView[]][] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    if (last && isFolded(row) && isFolded(last[0])) last.push(row);
    else gathered.push([row]);
  }
  return gathered;
}

/**
 * A key for an item among those of its page.
 *
 * @example
 * itemKey([row]); //=> "l1"
 */
export const itemKey = ([{ key }]: RowItem): string => key;
