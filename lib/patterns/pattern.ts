import { isFormalTopic } from "../model/dyads/formal-topics";
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
  type Pattern,
  type PatternRow,
  type PatternSide,
  type PatternSort,
} from "../model/dyads/patterns";
import { cellOf, claimsByTopic, comparabilityOf, type Comparability, type RowKind } from "./cells";
import { chanceOfSilence, isRare } from "./chance";
import { findStreak } from "./streaks";
import { isTermRow } from "./term";
import { rateOf, rateWithError } from "./wilson";

/** The rows: topics with their labels, or a term of the user's own. */
export interface RowName {
  id: string;
  label: string;
}

/** How cells are counted. */
export interface Counting {
  level: PatternLevel;
  /** The share of one-sided cells that may be wrong although nobody confirmed them: the upper bound as measured, 0 to 1. */
  error?: number | undefined;
}

/** With fewer comparable calls without a topic, before or since, it is not called new or dropped. */
const SILENCE = 3;
/** The least mentions of a lasting topic. */
const THEME = 2;

const isMentioned = ({ passages }: PatternCell): boolean => PATTERN_SIDES.some((side) => passages[side].length > 0);

function seenBy(side: PatternSide, cells: PatternCell[], dates: string[]) {
  const has = ({ passages }: PatternCell) => passages[side].length > 0;
  const first = cells.findIndex(has);
  return first < 0 ? null : { first: dates[first]!, last: dates[cells.findLastIndex(has)]! };
}

/** Only of comparable calls; in others a topic may be missing because the text is. */
function changeOf(cells: PatternCell[], { dates, comparable, topics }: Basis): PatternRow["change"] {
  const isThere = (call: number) => isMentioned(cells[call]!);
  const first = comparable.findIndex(isThere);
  const last = comparable.findLastIndex(isThere);
  const mentions = comparable.slice(Math.max(0, first), last + 1).filter(isThere);
  if (mentions.length < THEME) return null;
  const calls = comparable.length;
  const isSilence = (silent: number) =>
    silent >= SILENCE && isRare(chanceOfSilence({ calls, mentions: mentions.length, silent }), topics);
  if (isSilence(calls - 1 - last)) return { kind: "gone", since: dates[comparable[last + 1]!]! };
  return isSilence(first) ? { kind: "new", since: dates[comparable[first]!]! } : null;
}

/** Whether a cell counts at a level. */
const COUNTS_AT: Record<PatternLevel, (cell: PatternCell) => boolean> = {
  found: () => true,
  agreed: ({ isAgreed, isConfirmed }) => isAgreed || isConfirmed,
  confirmed: ({ isConfirmed }) => isConfirmed,
};

/** For streaks, a one-sided cell that does not count is open. */
const orOpen =
  (level: PatternLevel) =>
  (cell: PatternCell): PatternCell =>
    SIDE_OF[cell.state] && !COUNTS_AT[level](cell) ? { ...cell, state: "open" } : cell;

type Tally = Record<CellState, number>;

const nothing = () => Object.fromEntries(CELL_STATES.map((state) => [state, 0])) as Tally;

/**
 * The cells in each state: all, those that a person confirmed, and those that count. Counted in one pass, because a large pattern has
 * 35,000 cells.
 */
function tally(cells: PatternCell[], level: PatternLevel): Record<"all" | "confirmed" | "counted", Tally> {
  const [all, confirmed, counted] = [nothing(), nothing(), nothing()];
  const isCounted = COUNTS_AT[level];
  for (const cell of cells) {
    all[cell.state]++;
    if (cell.isConfirmed) confirmed[cell.state]++;
    if (isCounted(cell)) counted[cell.state]++;
  }
  return { all, confirmed, counted };
}

/** What all rows of a pattern share. */
interface Basis {
  dates: string[];
  /** Indexes of the calls that are comparable. */
  comparable: number[];
  counting: Counting;
  /** How many rows there are. */
  topics: number;
}

function makeRow({ id, label }: RowName, cells: PatternCell[], basis: Basis): PatternRow {
  const { dates, comparable, counting } = basis;
  const { level, error } = counting;
  const { all, confirmed, counted } = tally(cells, level);
  const of = comparable.length;
  // What is confirmed counts at every level.
  const alone = (state: "only-a" | "only-b") =>
    error === undefined
      ? rateOf(counted[state], of)
      : rateWithError({ n: counted[state], sure: confirmed[state], of, error });
  return {
    topic: id,
    label,
    cells,
    counts: all,
    // The machine may be wrong about "both" as well, but how often was only measured for one-sided cells.
    rates: { both: rateOf(counted.both, of), "only-a": alone("only-a"), "only-b": alone("only-b") },
    confirmed: { both: confirmed.both, "only-a": confirmed["only-a"], "only-b": confirmed["only-b"] },
    streak: findStreak(level === "found" ? cells : cells.map(orOpen(level)), dates),
    seen: { a: seenBy("a", cells, dates), b: seenBy("b", cells, dates) },
    change: changeOf(cells, basis),
  };
}

const countMentions = ({ cells }: PatternRow): number => cells.filter(isMentioned).length;
const lastSeen = ({ seen }: PatternRow): string => [seen.a?.last ?? "", seen.b?.last ?? ""].sort().at(-1)!;
/** The lower bound, so that three of three sorts after eleven of twelve. */
const oneSidedness = ({ rates }: PatternRow): number => Math.max(rates["only-a"].low, rates["only-b"].low);

const ORDERS: Record<PatternSort, (a: PatternRow, b: PatternRow) => number> = {
  frequency: (a, b) => Number(isFormalTopic(a.topic)) - Number(isFormalTopic(b.topic)),
  "one-sided": (a, b) => oneSidedness(b) - oneSidedness(a),
  last: (a, b) => (lastSeen(a) < lastSeen(b) ? 1 : lastSeen(a) > lastSeen(b) ? -1 : 0),
};

/** Ties are sorted by frequency, then by label. */
function sortRows(rows: PatternRow[], sort: PatternSort): PatternRow[] {
  const mentions = new Map(rows.map((row) => [row, countMentions(row)]));
  return rows.toSorted(
    (a, b) =>
      ORDERS[sort](a, b) || mentions.get(b)! - mentions.get(a)! || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
  );
}

/** The coverage of the first comparison, of the first comparable one if there is any. */
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

/** The lookups of a call for rows of one kind. */
interface CallFacts {
  call: PatternCall;
  comparability: Comparability;
  claims: ReturnType<typeof claimsByTopic>;
  /** Most topics are in few calls, so all topics that a call does not have share one cell. */
  empty: PatternCell;
}

const factsOf = (calls: PatternCall[], kind: RowKind): CallFacts[] =>
  calls.map((call) => {
    const comparability = comparabilityOf(call, kind);
    const empty = cellOf(call.slug, comparability, []);
    return { call, comparability, claims: claimsByTopic(call, comparability), empty };
  });

/** Indexes of the calls that are comparable. */
const comparableOf = (facts: CallFacts[]): number[] =>
  facts.flatMap(({ comparability }, i) => (isComparable(comparability) ? i : []));

/**
 * @returns null if no passage has the topic
 */
function cellsOf(topic: string, facts: CallFacts[]): PatternCell[] | null {
  if (!facts.some(({ claims }) => claims.has(topic))) return null;
  const cells = facts.map(({ call, comparability, claims, empty }) => {
    const found = claims.get(topic);
    return found ? cellOf(call.slug, comparability, found) : empty;
  });
  return cells.some(isMentioned) ? cells : null;
}

/**
 * The pattern of some calls, as a matrix of topics, calls and sides: what each side's readouts did with each topic in each call, with rates
 * over the comparable calls.
 *
 * @param calls oldest first, filtered (`filterCalls`)
 * @param names of the rows; one that no passage mentions is left out
 * @returns the rows sorted, the columns in the order of the calls; swapping the sides of the calls swaps those of the pattern
 * @example
 * buildPattern(calls, [{ id: "detained", label: "Detained persons" }], { sort: "one-sided", level: "found" }).rows[0]?.rates["only-a"];
 * //=> { n: 12, of: 12, low: 0.757…, high: 1 }
 */
export function buildPattern(
  calls: PatternCall[],
  names: RowName[],
  { sort, level, error }: Counting & { sort: PatternSort },
): Pattern {
  const facts = factsOf(calls, "topic");
  const ofTerms = names.some(({ id }) => isTermRow(id)) ? factsOf(calls, "term") : facts;
  const dates = calls.map(({ date }) => date);
  const columns = facts.map(({ call, comparability }) => toColumn(call, comparability));
  const comparable = comparableOf(facts);
  const named = names.flatMap((name) => {
    const isTerm = isTermRow(name.id);
    const cells = cellsOf(name.id, isTerm ? ofTerms : facts);
    return cells ? [{ name, cells, comparable: isTerm ? comparableOf(ofTerms) : comparable }] : [];
  });
  const shared = { dates, counting: { level, error }, topics: named.length };
  const rows = named.map(({ name, cells, comparable: own }) => makeRow(name, cells, { ...shared, comparable: own }));
  const counted = ofTerms.flatMap(({ comparability }) => comparability.comparisons);
  const silent = (side: PatternSide) => columns.filter(({ missing }) => missing.includes(side)).length;
  return {
    columns,
    rows: sortRows(rows, sort),
    comparable: comparable.length,
    silent: { a: silent("a"), b: silent("b") },
    comparisons: {
      n: counted.length,
      outdated: counted.filter(({ isOutdated }) => isOutdated).length,
    },
  };
}
