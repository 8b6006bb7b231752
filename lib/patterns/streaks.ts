import { SIDE_OF, isComparable, type PatternCell, type Streak } from "../model/dyads/patterns";

/** The least calls of a streak. */
const SHORTEST = 2;

/**
 * The longest run of comparable calls in which only one side has a topic, the later of two equal ones. Calls that are not comparable are
 * skipped: they neither break a run nor count.
 *
 * @param cells of one topic, in the order of the calls
 * @param dates of the calls, ISO 8601
 * @returns null where no run has two calls
 * @example
 * findStreak(cells, dates); //=> { side: "a", calls: 6, confirmed: 2, …, until: "2029-11-02", isCurrent: true }
 */
export function findStreak(cells: PatternCell[], dates: string[]): Streak | null {
  const comparable = cells.flatMap((cell, at) => (isComparable(cell) ? { cell, date: dates[at]! } : []));
  let best: Streak | null = null;
  let run: Streak | null = null;
  comparable.forEach(({ cell, date }, i) => {
    const side = SIDE_OF[cell.state];
    if (!side) run = null;
    else {
      const before: Streak | null = run?.side === side ? run : null;
      run = {
        side,
        calls: (before?.calls ?? 0) + 1,
        confirmed: (before?.confirmed ?? 0) + Number(cell.isConfirmed),
        from: before?.from ?? cell.call,
        to: cell.call,
        until: date,
        isCurrent: i === comparable.length - 1,
      };
      if (run.calls >= SHORTEST && run.calls >= (best?.calls ?? 0)) best = run;
    }
  });
  return best;
}
