import type { MeasuredRates } from "../../model/readers/measured-rates";
import type { PatternLevel, PatternQuery } from "../../model/dyads/patterns";
import type { Counting } from "../../patterns/pattern";
import { MEASURED_RATES } from "../../resources/measured-rates";

/**
 * The upper bound of the share of one-sided cells that are wrong, at a level: measured of what the built-in aligner alone finds, and not
 * of cells on which a language model agrees.
 *
 * @returns 0 to 1; undefined where that was not measured
 * @example
 * errorAt("agreed", MEASURED_RATES); //=> undefined
 */
export const errorAt = (level: PatternLevel, rates: MeasuredRates | null): number | undefined =>
  level === "agreed" ? undefined : rates?.oneSided?.high;

/**
 * How the rows of a query are counted and sorted: with the measured error of one-sided cells, where it was measured.
 *
 * @example
 * countingOf(WHOLE_PATTERN).level; //=> "found"
 */
export const countingOf = ({ sort, level }: PatternQuery): Counting & Pick<PatternQuery, "sort"> => ({
  ...{ sort, level },
  error: errorAt(level, MEASURED_RATES),
});
