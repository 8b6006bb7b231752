import type { DyadView } from "../../model/dyad-view";
import type { MeasuredRates } from "../../model/measured-rates";
import type { PatternCall, PatternMatrix, PatternQuery } from "../../model/patterns";
import { chooseHighlights } from "../../patterns/highlights";
import { buildMatrix, type RowName } from "../../patterns/matrix";
import { groupColumns } from "../../patterns/periods";
import { termRow } from "../../patterns/term";
import { drawMatrix } from "./draw-matrix";

/**
 * Counts the calls of a dyad as a query asks; the reader's own row stands first, whatever the order.
 *
 * @param calls filtered, @param names of the rows
 * @param rates with the measured error of one-sided cells, where it was measured
 * @example
 * countCalls(calls, rowNames("Lachin"), query, null).rows[0]?.label; //=> "Lachin"
 */
export function countCalls(
  calls: PatternCall[],
  names: RowName[],
  { sort, level, term }: PatternQuery,
  rates: MeasuredRates | null,
): PatternMatrix {
  const matrix = buildMatrix(calls, names, { sort, level, error: rates?.oneSided?.high });
  const own = matrix.rows.filter(({ topic }) => topic === termRow(term));
  return { ...matrix, rows: [...own, ...matrix.rows.filter((row) => !own.includes(row))] };
}

/**
 * What a page makes of a matrix: its columns and cells as they are drawn, and the rows that stand out.
 *
 * @example
 * layOut(matrix, WHOLE_PATTERN, parties).groups.length; //=> 14
 */
export function layOut(
  matrix: PatternMatrix,
  { period }: PatternQuery,
  parties: DyadView["parties"],
): Pick<DyadView, "matrix" | "groups" | "drawn" | "highlights"> {
  const dates = matrix.columns.map(({ call }) => call.date);
  const groups = groupColumns(dates, period);
  return { matrix, groups, drawn: drawMatrix({ matrix, groups, parties }), highlights: chooseHighlights(matrix.rows) };
}
