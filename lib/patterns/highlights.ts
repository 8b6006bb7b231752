import type { DyadView } from "../model/dyad-view";
import type { PatternRow } from "../model/patterns";
import { chanceOfRun, isRare } from "./chance";

const MOST_CHANGES = 2;
/** A shorter run is none. */
const SHORTEST_STREAK = 3;

/** Whether a run as long as that of a row is hardly chance, given how often one side alone has the topic, among so many topics. */
function isTelling({ streak, rates }: PatternRow, topics: number): boolean {
  if (!streak || streak.calls < SHORTEST_STREAK) return false;
  const { n, of } = rates[streak.side === "a" ? "only-a" : "only-b"];
  return isRare(chanceOfRun({ calls: of, alone: n, run: streak.calls }), topics);
}

/** Of those that are hardly chance: the longest streak, and the longest of the other side: what each alone reports; without one the next of the same side. */
function chooseStreaks(rows: PatternRow[]): PatternRow[] {
  const [longest, ...others] = rows
    .filter((row) => isTelling(row, rows.length))
    .toSorted((a, b) => b.streak!.calls - a.streak!.calls);
  if (!longest) return [];
  return [longest, others.find(({ streak }) => streak!.side !== longest.streak!.side) ?? others[0] ?? []].flat();
}

/**
 * The rows that stand out over time: the longest streaks, of each side one where both have any, and the latest changes of other rows.
 *
 * @returns at most two of each; every row of `streaks` has a streak, and every row of `changes` a change
 * @example
 * chooseHighlights(pattern.rows).streaks[0]?.streak?.calls; //=> 6
 */
export function chooseHighlights(rows: PatternRow[]): DyadView["highlights"] {
  const streaks = chooseStreaks(rows);
  const changes = rows
    .filter((row) => row.change && !streaks.includes(row))
    .toSorted((a, b) => (a.change!.since < b.change!.since ? 1 : -1))
    .slice(0, MOST_CHANGES);
  return { streaks, changes };
}
