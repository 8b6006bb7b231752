import type { Basis, Side } from "../../model/comparisons/comparison";
import type { ReviewedComparison, ReviewedRow } from "../../model/reviews/reviewed-comparison";
import type { RowLevel } from "../../model/comparisons/row-level";
import type { SideNames } from "../../model/comparisons/side-names";
import { otherSide, SIDES } from "../../model/comparisons/sides";
import { isConfirmedRow } from "../../review/standings";

interface LevelFacts {
  comparison: ReviewedComparison;
  names: Record<Side, SideNames>;
}

const isDisputed = (row: ReviewedRow, comparison: ReviewedComparison): boolean =>
  SIDES.some((side) =>
    row[side].some(
      ({ passage, link, again }) =>
        link?.status === "disputed" || (!again && comparison[side].reviews[passage.id]?.isDisputed),
    ),
  );

/**
 * How sure it is that a point has no counterpart.
 *
 * @param isConfirmed whether a person said so
 * @param far the side that has none
 * @example
 * levelOfAbsence(true, names.right, "same-language"); //=> "left-out"
 */
export function levelOfAbsence(isConfirmed: boolean, { isPartial }: SideNames, basis: Basis): RowLevel {
  if (!isConfirmed && basis === "across-languages") return "not-compared";
  if (isPartial) return isConfirmed ? "confirmed-not-in-part" : "not-in-part";
  return isConfirmed ? "left-out" : "none";
}

/**
 * The level of what a row says.
 *
 * @example
 * levelOfRow(row, { comparison, names }); //=> "likely"
 */
export function levelOfRow(row: ReviewedRow, { comparison, names }: LevelFacts): RowLevel {
  if (isDisputed(row, comparison)) return "disputed";
  const isConfirmed = isConfirmedRow(row, comparison);
  if (row.state === "shared") return isConfirmed ? "confirmed" : "likely";
  if (row.state === "possible") return "possible";
  if (row.state === "notAPoint") return "boilerplate";
  return levelOfAbsence(isConfirmed, names[otherSide(row.state === "onlyLeft" ? "left" : "right")], comparison.basis);
}
