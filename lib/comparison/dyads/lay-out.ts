import type { DyadView } from "../../model/dyads/dyad-view";
import type { MeasuredRates } from "../../model/readers/measured-rates";
import type { PatternCall, Pattern, PatternQuery } from "../../model/dyads/patterns";
import { chooseHighlights } from "../../patterns/highlights";
import { buildPattern, type RowName } from "../../patterns/pattern";
import { groupColumns } from "../../patterns/periods";
import { termRow } from "../../patterns/term";
import { countingOf } from "./counting";
import { drawPattern } from "./draw-pattern";

/**
 * Counts the calls of a dyad as a query asks. The row of the user's own term always comes first.
 *
 * @param calls filtered, @param names of the rows
 * @param rates with the measured error of one-sided cells, where it was measured
 * @example
 * countPattern(calls, rowNames(query, calls), query, null).rows[0]?.label; //=> "Lachin"
 */
export function countPattern(
  calls: PatternCall[],
  names: RowName[],
  query: PatternQuery,
  rates: MeasuredRates | null,
): Pattern {
  const pattern = buildPattern(calls, names, countingOf(query, rates));
  const own = pattern.rows.filter(({ topic }) => topic === termRow(query.term));
  return { ...pattern, rows: [...own, ...pattern.rows.filter((row) => !own.includes(row))] };
}

/**
 * What a page shows of a pattern: its columns and cells as they are drawn, and the rows that stand out.
 *
 * @example
 * layOut(pattern, WHOLE_PATTERN, parties).groups.length; //=> 14
 */
export function layOut(
  pattern: Pattern,
  { period }: PatternQuery,
  parties: DyadView["parties"],
): Pick<DyadView, "pattern" | "groups" | "drawn" | "highlights"> {
  const dates = pattern.columns.map(({ call }) => call.date);
  const groups = groupColumns(dates, period);
  return {
    pattern,
    groups,
    drawn: drawPattern({ pattern, groups, parties }),
    highlights: chooseHighlights(pattern.rows),
  };
}
