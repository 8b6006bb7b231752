import {
  PATTERN_SIDES,
  isComparable,
  type PatternCell,
  type PatternColumn,
  type PatternSide,
  type PeriodCell,
  type Rate,
} from "./patterns";

const NOTHING: PeriodCell = {
  ...{ both: 0, "only-a": 0, "only-b": 0, open: 0, neither: 0 },
  ...{ comparable: 0, others: 0, confirmed: 0 },
};

/**
 * What the calls of a period together say about one topic.
 *
 * @param cells of the topic in the calls of the period
 * @example
 * sumPeriod(cells); //=> { both: 2, "only-a": 5, "only-b": 0, open: 1, neither: 0, comparable: 8, others: 1, confirmed: 2 }
 */
export function sumPeriod(cells: PatternCell[]): PeriodCell {
  const sum = { ...NOTHING };
  for (const cell of cells) {
    const { state } = cell;
    if (state !== "no-readout" && state !== "not-comparable") sum[state]++;
    sum[isComparable(cell) ? "comparable" : "others"]++;
    if (cell.isConfirmed && state !== "open") sum.confirmed++;
  }
  return sum;
}

/** A part of a bar, in units of its width. */
export interface Strip {
  x: number;
  width: number;
}

/**
 * Where the bars of a period are filled, from left to right: calls that both sides report, then those of the first side alone, then those
 * of the second alone. Open calls, and those in which neither has the topic, stay empty, so that a bar shows no more than was found.
 *
 * @param width of a whole bar, which stands for all comparable calls
 * @example
 * stripsOf(sumPeriod(cells), 44).a; //=> [{ x: 0, width: 11 }, { x: 11, width: 27.5 }]
 */
export function stripsOf(
  sum: Pick<PeriodCell, "comparable" | "both" | "only-a" | "only-b">,
  width: number,
): Record<PatternSide, Strip[]> {
  const scale = width / Math.max(1, sum.comparable);
  const strip = (from: number, calls: number): Strip[] =>
    calls === 0 ? [] : [{ x: Math.round(100 * from * scale) / 100, width: Math.round(100 * calls * scale) / 100 }];
  return {
    a: [...strip(0, sum.both), ...strip(sum.both, sum["only-a"])],
    b: [...strip(0, sum.both), ...strip(sum.both + sum["only-a"], sum["only-b"])],
  };
}

/**
 * Where the bars of an issuer and a counterpart are filled: as far as each has a topic in its own readouts, so that a bar shows what its
 * number says.
 *
 * @param width of a whole bar, which stands for all calls whose own readout was searched
 * @example
 * mentionStrips({ said: { n: 2, of: 3 }, heard: { n: 0, of: 3 } }, 30); //=> { a: [{ x: 0, width: 20 }], b: [] }
 */
export function mentionStrips(
  { said, heard }: Record<"said" | "heard", Pick<Rate, "n" | "of">>,
  width: number,
): Record<PatternSide, Strip[]> {
  const strip = ({ n, of }: Pick<Rate, "n" | "of">): Strip[] =>
    n === 0 ? [] : [{ x: 0, width: Math.round((100 * n * width) / of) / 100 }];
  return { a: strip(said), b: strip(heard) };
}

/**
 * The coverage of the calls of a period together: their points with a counterpart, of all their points.
 *
 * @returns null for a side of which nothing is compared
 * @example
 * sumCoverage(columns).a; //=> { covered: 12, of: 30 }
 */
export function sumCoverage(columns: PatternColumn[]): PatternColumn["coverage"] {
  const sum = (side: PatternSide) => {
    const known = columns.flatMap(({ coverage }) => coverage[side] ?? []);
    if (known.length === 0) return null;
    const add = (key: "covered" | "of") => known.reduce((total, one) => total + one[key], 0);
    return { covered: add("covered"), of: add("of") };
  };
  const [a, b] = PATTERN_SIDES.map(sum) as [PatternColumn["coverage"]["a"], PatternColumn["coverage"]["b"]];
  return { a, b };
}
