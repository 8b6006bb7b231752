import {
  CELL_STATES,
  PATTERN_SIDES,
  SIDE_OF,
  isComparable,
  type CellState,
  type PatternCall,
  type PatternCell,
  type PatternColumn,
  type PatternLevel,
  type PatternMatrix,
  type PatternRow,
  type PatternSide,
  type PatternSort,
  type Rate,
} from "../model/patterns";
import { cellOf, claimsByTopic, comparabilityOf, type Comparability } from "./cells";
import { findStreak } from "./streaks";
import { rateOf, rateWithError } from "./wilson";

/** What rows stand for: a topic with its label, or a term of the reader's own. */
export interface RowName {
  id: string;
  label: string;
}

/** How cells are counted. */
export interface Counting {
  level: PatternLevel;
  /** Of one-sided cells that nobody confirmed, the share that may be wrong: the upper bound as measured, 0 to 1. */
  error?: number | undefined;
}

/** A topic is new, or gone, where so many comparable calls before, or since, do not have it. */
const SILENCE = 3;
/** Mentions that make a theme. */
const THEME = 2;

const isMentioned = ({ passages }: PatternCell): boolean => PATTERN_SIDES.some((side) => passages[side].length > 0);

function seenBy(side: PatternSide, cells: PatternCell[], dates: string[]) {
  const seen = dates.filter((_, i) => cells[i]!.passages[side].length > 0);
  return seen.length === 0 ? null : { first: seen[0]!, last: seen.at(-1)! };
}

/** Of the comparable calls alone: in the others a topic may be missing because the text is. */
function changeOf(cells: PatternCell[], dates: string[]): PatternRow["change"] {
  const comparable = cells.flatMap((cell, i) =>
    isComparable(cell) ? [{ isThere: isMentioned(cell), date: dates[i]! }] : [],
  );
  const mentions = comparable.filter(({ isThere }) => isThere);
  if (mentions.length < THEME) return null;
  const first = comparable.findIndex(({ isThere }) => isThere);
  const last = comparable.findLastIndex(({ isThere }) => isThere);
  if (comparable.length - 1 - last >= SILENCE) return { kind: "gone", since: comparable[last + 1]!.date };
  return first >= SILENCE ? { kind: "new", since: comparable[first]!.date } : null;
}

const count = (cells: PatternCell[], state: CellState) => cells.filter((cell) => cell.state === state);

/** Whether a cell counts at a level. */
const COUNTS_AT: Record<PatternLevel, (cell: PatternCell) => boolean> = {
  found: () => true,
  agreed: ({ isAgreed, isConfirmed }) => isAgreed || isConfirmed,
  confirmed: ({ isConfirmed }) => isConfirmed,
};

/** What one side alone has but does not count is open, where a streak is looked for. */
const orOpen =
  (level: PatternLevel) =>
  (cell: PatternCell): PatternCell =>
    SIDE_OF[cell.state] && !COUNTS_AT[level](cell) ? { ...cell, state: "open" } : cell;

/** Both: the machine may be wrong there, too, but by how much was measured of one side alone only. */
function rateAt(
  state: "both" | "only-a" | "only-b",
  cells: PatternCell[],
  of: number,
  { level, error }: Counting,
): Rate {
  const own = count(cells, state).filter(COUNTS_AT[level]);
  if (state === "both" || error === undefined) return rateOf(own.length, of);
  return rateWithError({ n: own.length, sure: own.filter(({ isConfirmed }) => isConfirmed).length, of, error });
}

function makeRow({ id, label }: RowName, cells: PatternCell[], dates: string[], counting: Counting): PatternRow {
  const counts = Object.fromEntries(CELL_STATES.map((state) => [state, count(cells, state).length]));
  const comparable = cells.filter(isComparable).length;
  const confirmed = (state: CellState) => count(cells, state).filter(({ isConfirmed }) => isConfirmed).length;
  const rate = (state: "both" | "only-a" | "only-b") => rateAt(state, cells, comparable, counting);
  return {
    topic: id,
    label,
    cells,
    counts: counts as Record<CellState, number>,
    rates: { both: rate("both"), "only-a": rate("only-a"), "only-b": rate("only-b") },
    confirmed: { both: confirmed("both"), "only-a": confirmed("only-a"), "only-b": confirmed("only-b") },
    streak: findStreak(cells.map(orOpen(counting.level))),
    seen: { a: seenBy("a", cells, dates), b: seenBy("b", cells, dates) },
    change: changeOf(cells, dates),
  };
}

const mentions = ({ cells }: PatternRow): number => cells.filter(isMentioned).length;
const lastSeen = ({ seen }: PatternRow): string => [seen.a?.last ?? "", seen.b?.last ?? ""].sort().at(-1)!;
/** The lower bound, so that three of three stand behind eleven of twelve. */
const oneSidedness = ({ rates }: PatternRow): number => Math.max(rates["only-a"].low, rates["only-b"].low);

const ORDERS: Record<PatternSort, (a: PatternRow, b: PatternRow) => number> = {
  frequency: (a, b) => mentions(b) - mentions(a),
  "one-sided": (a, b) => oneSidedness(b) - oneSidedness(a),
  last: (a, b) => (lastSeen(a) < lastSeen(b) ? 1 : lastSeen(a) > lastSeen(b) ? -1 : 0),
};

/** Equal rows stand in the order of how often they occur, then of their labels. */
const sortRows = (rows: PatternRow[], sort: PatternSort): PatternRow[] =>
  rows.toSorted(
    (a, b) => ORDERS[sort](a, b) || ORDERS.frequency(a, b) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
  );

/** The coverage of the comparison that comes first, of the comparable ones if there are any. */
function toColumn(call: PatternCall, comparability: Comparability): PatternColumn {
  const { missing, why, comparisons } = comparability;
  const { comparisons: all, ...rest } = call;
  const shown = comparisons[0] ?? all.find(({ status }) => status === "ready");
  return {
    call: rest,
    isComparable: isComparable(comparability),
    why,
    missing,
    coverage: { a: shown?.coverage.a ?? null, b: shown?.coverage.b ?? null },
  };
}

/**
 * The matrix of topics, calls and sides: what each side's readouts did with each topic in each call, with rates over the comparable
 * calls.
 *
 * @param calls oldest first, filtered (`filterCalls`)
 * @param names of the rows; one that no passage mentions is left out
 * @returns the rows sorted, the columns in the order of the calls; swapping the sides of the calls swaps those of the matrix
 * @example
 * buildMatrix(calls, [{ id: "detained", label: "Detained persons" }], { sort: "one-sided", level: "found" }).rows[0]?.rates["only-a"];
 * //=> { n: 12, of: 12, low: 0.757…, high: 1 }
 */
export function buildMatrix(
  calls: PatternCall[],
  names: RowName[],
  { sort, level, error }: Counting & { sort: PatternSort },
): PatternMatrix {
  const facts = calls.map((call) => {
    const comparability = comparabilityOf(call);
    return { call, comparability, claims: claimsByTopic(call, comparability) };
  });
  const dates = calls.map(({ date }) => date);
  const columns = facts.map(({ call, comparability }) => toColumn(call, comparability));
  const cellsOf = (topic: string) =>
    facts.map(({ call, comparability, claims }) => cellOf(call.slug, comparability, claims.get(topic) ?? []));
  const rows = names
    .filter(({ id }) => facts.some(({ claims }) => claims.has(id)))
    .map((name) => ({ name, cells: cellsOf(name.id) }))
    .filter(({ cells }) => cells.some(isMentioned))
    .map(({ name, cells }) => makeRow(name, cells, dates, { level, error }));
  const counted = facts.flatMap(({ comparability }) => (isComparable(comparability) ? comparability.comparisons : []));
  const silent = (side: PatternSide) => columns.filter(({ missing }) => missing.includes(side)).length;
  return {
    columns,
    rows: sortRows(rows, sort),
    comparable: columns.filter((column) => column.isComparable).length,
    silent: { a: silent("a"), b: silent("b") },
    comparisons: {
      n: counted.length,
      outdated: counted.filter(({ isOutdated }) => isOutdated).length,
    },
  };
}
