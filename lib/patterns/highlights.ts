import type { DyadView } from "../model/dyad-view";
import type { PatternRow } from "../model/patterns";

const MOST = { streaks: 2, changes: 2 };
/** A shorter run may be chance. */
const SHORTEST_STREAK = 3;

/**
 * The rows that stand out over time: the longest streaks, and the latest changes of other rows.
 *
 * @returns at most two of each; every row of `streaks` has a streak, and every row of `changes` a change
 * @example
 * chooseHighlights(matrix.rows).streaks[0]?.streak?.calls; //=> 6
 */
export function chooseHighlights(rows: PatternRow[]): DyadView["highlights"] {
  const streaks = rows
    .filter(({ streak }) => (streak?.calls ?? 0) >= SHORTEST_STREAK)
    .toSorted((a, b) => b.streak!.calls - a.streak!.calls)
    .slice(0, MOST.streaks);
  const changes = rows
    .filter((row) => row.change && !streaks.includes(row))
    .toSorted((a, b) => (a.change!.since < b.change!.since ? 1 : -1))
    .slice(0, MOST.changes);
  return { streaks, changes };
}
