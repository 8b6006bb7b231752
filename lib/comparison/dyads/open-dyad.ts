import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { findDyad } from "../../data/calls/dyads";
import { hasReadings } from "../../data/readings/readings";
import { findComparedTexts } from "../../data/comparisons/compared-texts";
import type { DyadView } from "../../model/dyad-view";
import { areFictional } from "../../model/fictional";
import { PATTERN_SIDES, type PatternCall, type PatternMatrix, type PatternQuery } from "../../model/patterns";
import { filterCalls } from "../../patterns/filter-calls";
import { chooseHighlights } from "../../patterns/highlights";
import { buildMatrix } from "../../patterns/matrix";
import { groupColumns } from "../../patterns/periods";
import { termRow } from "../../patterns/term";
import { MEASURED_RATES } from "../../resources/measured-rates";
import { toPatternCalls } from "./pattern-calls";
import { countingOf } from "./counting";
import { listRowLines } from "./row-lines";
import { rowNames } from "./row-names";
import { withAgreement } from "./with-agreement";
import { withTerm } from "./with-term";

const unique = <T>(values: T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];

const optionsOf = (calls: PatternCall[]): Omit<DyadView["options"], "hasReadings"> => ({
  issuers: unique(
    calls.flatMap(({ readouts }) => PATTERN_SIDES.flatMap((side) => readouts[side].map(({ issuer }) => issuer))),
    ({ slug }) => slug,
  ).sort((one, other) => (one.name < other.name ? -1 : 1)),
  principals: unique(
    calls.flatMap(({ principals }) => PATTERN_SIDES.map((side) => principals[side])).filter((name) => name !== ""),
    (name) => name,
  ).sort(),
});

async function openRow(matrix: PatternMatrix, id: string): Promise<DyadView["open"]> {
  const row = matrix.rows.find(({ topic }) => topic === id);
  if (!row) return null;
  const calls = row.cells.filter(({ passages }) => PATTERN_SIDES.some((side) => passages[side].length > 0));
  const texts = await findComparedTexts(calls.map(({ call }) => call));
  return { row, lines: listRowLines(row, matrix, texts) };
}

/** The reader's own row stands first, whatever the order. */
function termFirst(matrix: PatternMatrix, term: string): PatternMatrix {
  const own = matrix.rows.filter(({ topic }) => topic === termRow(term));
  return { ...matrix, rows: [...own, ...matrix.rows.filter((row) => !own.includes(row))] };
}

/**
 * Opens the pattern of two parties over all their calls: topics × calls × sides, filtered and counted as asked, and the quotations of
 * the row that is open. Figures come from the stored comparisons and reviews.
 *
 * @returns null where one of the parties is not stored
 * @throws when the database cannot be read
 * @example
 * (await openDyad({ a: "vestria", b: "norland" }, WHOLE_PATTERN))?.matrix.comparable; //=> 12
 */
export async function openDyad({ a, b }: DyadName, query: PatternQuery): Promise<DyadView | null> {
  const dyad = await findDyad([a, b]);
  if (!dyad) return null;
  const all = toPatternCalls(dyad);
  const filtered = filterCalls(all, query);
  const read = query.level === "agreed" ? await withAgreement(filtered) : filtered;
  const calls = await withTerm(read, query.term);
  const matrix = termFirst(buildMatrix(calls, rowNames(query.term), countingOf(query)), query.term);
  return {
    parties: { a: dyad.parties[0], b: dyad.parties[1] },
    query,
    matrix,
    groups: groupColumns(
      matrix.columns.map(({ call }) => call.date),
      query.period,
    ),
    total: all.length,
    isFictional: areFictional(all),
    highlights: chooseHighlights(matrix.rows),
    options: { ...optionsOf(all), hasReadings: await hasReadings() },
    open: query.row === "" ? null : await openRow(matrix, query.row),
    rates: MEASURED_RATES,
  };
}
