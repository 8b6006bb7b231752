import type { PatternQuery } from "../../model/patterns";
import type { Counting } from "../../patterns/pattern";
import { MEASURED_RATES } from "../../resources/measured-rates";

/**
 * How the rows of a query are counted and sorted: with the measured error of one-sided cells, where it was measured.
 *
 * @example
 * countingOf(WHOLE_PATTERN).level; //=> "found"
 */
export const countingOf = ({ sort, level }: PatternQuery): Counting & Pick<PatternQuery, "sort"> => ({
  ...{ sort, level },
  error: MEASURED_RATES.oneSided?.high,
});
