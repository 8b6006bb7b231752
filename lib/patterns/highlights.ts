import type { DyadView } from "../model/dyads/dyad-view";
import type { OneSided, PatternRow } from "../model/dyads/patterns";
import { chanceOfRun, isRare } from "./chance";

const MOST_CHANGES = 2;
/** Shorter runs do not count. */
const SHORTEST_STREAK = 3;

/** The share of calls in which only one side has a topic, over all topics. */
function usualShare(rows: PatternRow[], claim: OneSided): number {
  const sum = (count: "n" | "of") => rows.reduce((total, { rates }) => total + rates[claim][count], 0);
  return sum("n") / Math.max(1, sum("of"));
}

/**
 * The rows whose run is unlikely to be chance, given how often only one side has this topic, and any topic, and how many topics there are.
 */
function findTelling(rows: PatternRow[]): PatternRow[] {
  const usual = { "only-a": usualShare(rows, "only-a"), "only-b": usualShare(rows, "only-b") };
  return rows.filter(({ streak, rates }) => {
    if (!streak || streak.calls < SHORTEST_STREAK) return false;
    const claim = streak.side === "a" ? "only-a" : "only-b";
    const { n, of } = rates[claim];
    return isRare(chanceOfRun({ calls: of, alone: n, run: streak.calls, usual: usual[claim] }), rows.length);
  });
}

/** The longest streak that is unlikely to be chance, and the longest of the other side; if there is none, the next of the same side. */
function chooseStreaks(rows: PatternRow[]): PatternRow[] {
  const [longest, ...others] = findTelling(rows).toSorted((a, b) => b.streak!.calls - a.streak!.calls);
  if (!longest) return [];
  return [longest, others.find(({ streak }) => streak!.side !== longest.streak!.side) ?? others[0] ?? []].flat();
}

/**
 * The rows that stand out over time: the longest streaks, from both sides if both have any, and the latest changes of other rows.
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
