import type { ColumnGroup } from "../model/dyads/patterns";

/** The most calls that get a column each. */
const MOST_CALLS = 60;
/** The most quarters that get a column each; beyond that, years do. */
const MOST_QUARTERS = 24;

type Unit = "quarter" | "year";

const yearOf = (date: string): string => date.slice(0, 4);

/** A date known only to the year is in no quarter, so it stands for its year. */
function quarterOf(date: string): string {
  const month = Number(date.slice(5, 7));
  return month === 0 ? yearOf(date) : `${yearOf(date)}-Q${Math.ceil(month / 3)}`;
}

const NAME_IN: Record<Unit, (date: string) => string> = { quarter: quarterOf, year: yearOf };

/** Groups neighbours of the same period; the calls are sorted by date. */
function runsOf(calls: number[], dates: string[], unit: Unit): { period: string; calls: number[] }[] {
  const runs: { period: string; calls: number[] }[] = [];
  for (const call of calls) {
    const period = NAME_IN[unit](dates[call]!);
    const last = runs.at(-1);
    if (last?.period === period) last.calls.push(call);
    else runs.push({ period, calls: [call] });
  }
  return runs;
}

const single = (calls: number[]): ColumnGroup[] => calls.map((call) => ({ period: null, calls: [call] }));

/**
 * The columns of a pattern: each call, or quarters or years if there are more than 60 calls. An open period is replaced by its calls, a
 * long year by its quarters.
 *
 * @param dates of the calls, ISO 8601, in their order
 * @param opened the name of a period, "2029" or "2029-Q2"; empty for none
 * @returns indexes of calls, each of them once, in their order
 * @example
 * groupColumns(["2029-01-05", "2029-02-07"], ""); //=> [{ period: null, calls: [0] }, { period: null, calls: [1] }]
 */
export function groupColumns(dates: string[], opened: string): ColumnGroup[] {
  const all = dates.map((_, i) => i);
  if (all.length <= MOST_CALLS) return single(all);
  const quarters = runsOf(all, dates, "quarter");
  if (quarters.length <= MOST_QUARTERS)
    return quarters.flatMap((run) => (run.period === opened ? single(run.calls) : [run]));
  return runsOf(all, dates, "year").flatMap((run) => {
    if (yearOf(opened) !== run.period) return [run];
    if (run.calls.length <= MOST_CALLS) return single(run.calls);
    return runsOf(run.calls, dates, "quarter").flatMap((part) =>
      part.period === opened ? single(part.calls) : [part],
    );
  });
}
