import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { findDyad } from "../../data/calls/dyads";
import { hasReadings } from "../../data/readings/readings";
import { findComparedTexts } from "../../data/comparisons/compared-texts";
import type { DyadView } from "../../model/dyad-view";
import { areFictional } from "../../model/fictional";
import { PATTERN_SIDES, type PatternCall, type PatternMatrix, type PatternQuery } from "../../model/patterns";
import { filterCalls } from "../../patterns/filter-calls";
import { MEASURED_RATES } from "../../resources/measured-rates";
import { toPatternCalls } from "./pattern-calls";
import { listRowLines } from "./row-lines";
import { countCalls, layOut } from "./lay-out";
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

/** The calls of a dyad that a query keeps, as facts. */
export interface DyadFacts {
  parties: DyadView["parties"];
  /** Before any filter. */
  all: PatternCall[];
  /** With the claims of the reader's own term, and whether a model agrees, where that is asked for. */
  calls: PatternCall[];
}

/**
 * Reads the calls of a dyad that a query keeps.
 *
 * @returns null where one of the parties is not stored
 * @throws when the database cannot be read
 * @example
 * (await readDyad({ a: "vestria", b: "norland" }, WHOLE_PATTERN))?.calls.length; //=> 14
 */
export async function readDyad({ a, b }: DyadName, query: PatternQuery): Promise<DyadFacts | null> {
  const dyad = await findDyad([a, b]);
  if (!dyad) return null;
  const all = toPatternCalls(dyad);
  const filtered = filterCalls(all, query);
  const read = query.level === "agreed" ? await withAgreement(filtered) : filtered;
  const calls = await withTerm(read, query.term);
  return { parties: { a: dyad.parties[0], b: dyad.parties[1] }, all, calls };
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
export async function openDyad(name: DyadName, query: PatternQuery): Promise<DyadView | null> {
  const facts = await readDyad(name, query);
  if (!facts) return null;
  const { parties, all, calls } = facts;
  const matrix = countCalls(calls, rowNames(query.term), query, MEASURED_RATES);
  return {
    ...{ parties, query, permanent: null },
    ...layOut(matrix, query),
    total: all.length,
    isFictional: areFictional(all),
    options: { ...optionsOf(all), hasReadings: await hasReadings() },
    open: query.row === "" ? null : await openRow(matrix, query.row),
    rates: MEASURED_RATES,
  };
}
