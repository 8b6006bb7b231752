import type { DatePrecision } from "../dates";
import type { CallKind } from "../calls/vocabularies";

/** The two parties of a dyad, in the order of its address. */
export type PatternSide = "a" | "b";

export const PATTERN_SIDES = ["a", "b"] as const satisfies readonly PatternSide[];

/**
 * The other side of a dyad.
 *
 * @example
 * otherPatternSide("a"); //=> "b"
 */
export const otherPatternSide = (side: PatternSide): PatternSide => (side === "a" ? "b" : "a");

/** What each side's readout did with a topic in one call. */
export const CELL_STATES = ["both", "only-a", "only-b", "open", "neither", "no-readout", "not-comparable"] as const;

export type CellState = (typeof CELL_STATES)[number];

export type OneSided = "only-a" | "only-b";

/** The only side that has a topic; undefined for any other state. */
export const SIDE_OF: Record<OneSided, PatternSide> & Partial<Record<CellState, PatternSide>> = {
  "only-a": "a",
  "only-b": "b",
};

/**
 * Why two sides of a call are not comparable: what only one of them has may be in the part that is not stored, or may not be found.
 * `topics`: both are in a language in which no topics can be found.
 */
export const NOT_COMPARABLE = ["partial", "language", "topics", "pending", "refused"] as const;

export type NotComparable = (typeof NOT_COMPARABLE)[number];

/** A readout as patterns need it. */
export interface PatternReadout {
  /** Within its call. */
  slug: string;
  issuer: { slug: string; name: string };
  isPartial: boolean;
  /** BCP 47. */
  language: string;
}

/** One comparison's claim about a topic. Ids of passages are those of the comparison with side a on the left. */
export interface PatternClaim {
  topic: string;
  claim: "both" | "only-a" | "only-b" | "open";
  /** Whether a person confirmed it: that one side left it out, or that both report it; of an open one, that its passages are left out. */
  isConfirmed: boolean;
  /** Whether a language model that read the two texts comes to the same claim; false also if none has read them. */
  isAgreed: boolean;
  a: string[];
  b: string[];
}

/** A comparison of a readout of one side with a readout of the other. */
export interface PatternComparison {
  /** The slugs of the two readouts. */
  a: string;
  b: string;
  status: "ready" | "pending" | "refused";
  /** Whether an earlier version of the aligner made it. */
  isOutdated: boolean;
  claims: PatternClaim[];
  /** Points of each side with a likely or confirmed counterpart, of all its points. */
  coverage: Record<PatternSide, { covered: number; of: number }>;
}

/** A call between the two parties, as facts. */
export interface PatternCall {
  slug: string;
  title: string;
  kind: CallKind;
  date: string;
  datePrecision: DatePrecision;
  principals: Record<PatternSide, string>;
  readouts: Record<PatternSide, PatternReadout[]>;
  comparisons: PatternComparison[];
}

/** The passages of one readout that have a topic. */
export interface CellPassages {
  readout: string;
  /** The readout of the other side with which it is compared. */
  against: string;
  ids: string[];
}

export interface PatternCell {
  /** The slug of the call. */
  call: string;
  state: CellState;
  isConfirmed: boolean;
  /** Whether a language model agrees, in each comparison behind the cell. */
  isAgreed: boolean;
  /** Null if the sides are comparable, or one has no readout. */
  why: NotComparable | null;
  /** Sides without a stored readout. */
  missing: PatternSide[];
  /** How many readouts of each side count together; none if the sides are not comparable. */
  counted: Record<PatternSide, number>;
  passages: Record<PatternSide, CellPassages[]>;
}

/**
 * Whether the two sides of a call are comparable: both have a readout, and nothing prevents it.
 *
 * @example
 * isComparable({ missing: ["b"], why: null }); //=> false
 */
export const isComparable = ({ missing, why }: Pick<PatternCell, "missing" | "why">): boolean =>
  missing.length === 0 && why === null;

/**
 * A count out of a total, with the 95% interval of the share (Wilson), 0 to 1. For one-sided cells that nobody confirmed, the lower bound
 * allows for the measured share of wrong ones.
 */
export interface Rate {
  n: number;
  of: number;
  low: number;
  high: number;
}

/** Consecutive comparable calls in which only one side has a topic. */
export interface Streak {
  side: PatternSide;
  calls: number;
  /** How many of them a person confirmed. */
  confirmed: number;
  /** Slugs of the first and the last call. */
  from: string;
  to: string;
  /** The date of the last, ISO 8601. */
  until: string;
  /** Whether it reaches to the last comparable call. */
  isCurrent: boolean;
}

export interface PatternRow {
  topic: string;
  label: string;
  cells: PatternCell[];
  counts: Record<CellState, number>;
  /** Of the comparable calls. */
  rates: Record<"both" | "only-a" | "only-b", Rate>;
  /** Of the cells of each state, how many a person confirmed. */
  confirmed: Record<"both" | "only-a" | "only-b", number>;
  /** The longest run of one side alone, the later of two equal ones; null if there is none of at least two calls. */
  streak: Streak | null;
  /** Dates of the first and the last call in which a side has the topic; null if it never does. */
  seen: Record<PatternSide, { first: string; last: string } | null>;
  /** First mentioned after calls without it, or no longer mentioned, if so many calls without it are unlikely to be chance. */
  change: { kind: "new" | "gone"; since: string } | null;
}

export interface PatternColumn {
  call: Omit<PatternCall, "comparisons">;
  isComparable: boolean;
  why: NotComparable | null;
  missing: PatternSide[];
  coverage: Record<PatternSide, { covered: number; of: number } | null>;
}

/** A column as it is drawn: a call, or the calls of a quarter or a year. */
export interface ColumnGroup {
  /** "2029" or "2029-Q2"; null for a single call. */
  period: string | null;
  /** Indexes of columns of the pattern, at least one. */
  calls: number[];
}

/** How many calls of a period are in each state; `others` are not comparable. */
export interface PeriodCell extends Record<"both" | "only-a" | "only-b" | "open" | "neither", number> {
  comparable: number;
  others: number;
  /** Cells that a person confirmed, without open ones. */
  confirmed: number;
}

/** Topics × calls × sides. */
export interface Pattern {
  columns: PatternColumn[];
  rows: PatternRow[];
  /**
   * Calls whose sides are comparable: the denominator of every rate of a topic. A term of the user's own can be looked for in more of them.
   */
  comparable: number;
  /** Calls without a stored readout of a side. */
  silent: Record<PatternSide, number>;
  /** Comparisons behind the figures, and how many of them an earlier version of the aligner made. */
  comparisons: { n: number; outdated: number };
}

export const PATTERN_SORTS = ["frequency", "one-sided", "last"] as const;

export type PatternSort = (typeof PATTERN_SORTS)[number];

export const PATTERN_LEVELS = ["found", "agreed", "confirmed"] as const;

export type PatternLevel = (typeof PATTERN_LEVELS)[number];

/** The rows of calls on which a side has no stored readout. */
export const SILENT_ROWS: Record<PatternSide, string> = { a: "silent:a", b: "silent:b" };

/**
 * The side without readouts that a row is about.
 *
 * @returns undefined for any other row
 * @example
 * silentSide("silent:b"); //=> "b"
 */
export const silentSide = (row: string): PatternSide | undefined =>
  PATTERN_SIDES.find((side) => SILENT_ROWS[side] === row);

/**
 * Whether a row is that of a topic; the ids of all other rows have a prefix.
 *
 * @example
 * isTopicRow("term:Lachin"); //=> false
 */
export const isTopicRow = (row: string): boolean => !row.includes(":");

/** What rows can be, besides a term of the user's own. */
export type RowKind = "topics" | "concepts";

/**
 * What the rows of a query are.
 *
 * @example
 * rowKindOf({ rows: "border" }); //=> "concepts"
 */
export const rowKindOf = ({ rows }: Pick<PatternQuery, "rows">): RowKind => (rows === "topics" ? "topics" : "concepts");

/** What a pattern can be filtered by, and the labels of the current filters. */
export interface PatternOptions {
  issuers: { slug: string; name: string }[];
  principals: string[];
  /** Whether a language model has read anything. */
  hasReadings: boolean;
  /** The label of the topic whose concepts are the rows; null if they are topics, or concepts of all topics. */
  topic: string | null;
}

/** Which calls count, and how rows are counted and sorted. Empty texts filter nothing. */
export interface PatternQuery {
  /** ISO dates, as precise as they are given: "2024", "2024-04". */
  from: string;
  to: string;
  /** The slug of an issuer, to leave out other issuers of its party. */
  issuer: string;
  /** A principal of either side, as stored. */
  principal: string;
  kind: CallKind | "";
  /** "topics"; "concepts" of any topic that occur in at least two calls; or the id of a topic, for all its concepts. */
  rows: string;
  sort: PatternSort;
  /** What counts: everything found, only cells on which a language model agrees, or only what a person confirmed. */
  level: PatternLevel;
  /** A word or phrase of the user's own, which gets its own row. */
  term: string;
  /** The id of the open row, shown as a list of quotations. */
  row: string;
  /** The open period, shown call by call: "2029" or "2029-Q2". Without effect if calls are shown one by one anyway. */
  period: string;
}
