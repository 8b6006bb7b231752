import type { MeasuredRates } from "../../model/readers/measured-rates";
import { rowKindOf, type PatternLevel, type PatternQuery } from "../../model/dyads/patterns";
import type { Counting } from "../../patterns/pattern";
import { MEASURED_RATES } from "../../resources/measured-rates";

/**
 * How often the aligner is right about the rows of a query. One-sided cells of topics and of concepts were measured separately.
 *
 * @returns without `oneSided` if that was not measured
 * @example
 * ratesOf({ rows: "topics" }).oneSided?.rate; //=> 0.102
 */
export function ratesOf(query: Pick<PatternQuery, "rows">): MeasuredRates {
  const { oneSided, oneSidedConcepts, ...rates } = MEASURED_RATES;
  const own = rowKindOf(query) === "topics" ? oneSided : oneSidedConcepts;
  return { ...rates, ...(own && { oneSided: own }) };
}

/**
 * The upper bound of the share of one-sided cells that are wrong, at a level. It was measured for what the built-in aligner alone finds,
 * not for cells on which a language model agrees.
 *
 * @returns 0 to 1; undefined if that was not measured
 * @example
 * errorAt("agreed", MEASURED_RATES); //=> undefined
 */
export const errorAt = (level: PatternLevel, rates: MeasuredRates | null): number | undefined =>
  level === "agreed" ? undefined : rates?.oneSided?.high;

/**
 * How to count and sort the rows of a query, with the measured error of one-sided cells, if there is one.
 *
 * @example
 * countingOf(WHOLE_PATTERN, null).level; //=> "found"
 */
export const countingOf = (
  { sort, level }: Pick<PatternQuery, "sort" | "level">,
  rates: MeasuredRates | null,
): Counting & Pick<PatternQuery, "sort"> => ({ sort, level, error: errorAt(level, rates) });
