import type { Party } from "../calls/calls";
import type { MeasuredRates } from "../readers/measured-rates";
import type { ColumnGroup, Pattern, PatternOptions, PatternQuery, PatternRow, PatternSide } from "./patterns";
import type { DrawnPattern } from "./drawn-pattern";

/** A permanent link, with the version of the aligner at the time. */
export interface SnapshotFacts {
  id: string;
  createdAt: Date;
  /** Its version. */
  aligner: string;
}

/** A passage that has a topic, in its own words. */
export interface RowQuotation {
  /** The slug of its readout. */
  readout: string;
  issuer: string;
  /** BCP 47. */
  language: string;
  /** From 1. */
  number: number;
  words: string;
  /** The path of the comparison that shows it, with its anchor. */
  href: string;
}

/** One call of an open row: what each side says about the topic. */
export interface RowLine {
  /** The index of its cell and column. */
  index: number;
  quotations: Record<PatternSide, RowQuotation[]>;
}

/** A point of a readout for which the other side has no readout. */
export interface SilentPassage {
  /** From 1. */
  number: number;
  words: string;
  /** The labels of its topics. */
  topics: string[];
}

export interface SilentReadout {
  slug: string;
  issuer: string;
  /** BCP 47. */
  language: string;
  isPartial: boolean;
  passages: SilentPassage[];
}

export interface SilentCall {
  /** The index of its column. */
  index: number;
  /** None if neither side has one. */
  readouts: SilentReadout[];
}

/** The open row of a side without readouts: what only the other side published. */
export interface Silence {
  /** The side without readouts. */
  side: PatternSide;
  /** On how many of the calls it has no readout. */
  of: number;
  /** The latest of these, the oldest first. */
  calls: SilentCall[];
  /** With the number of `calls` that have each. */
  topics: { label: string; calls: number }[];
}

/** Everything that the page of a dyad, its files and its figure show. */
export interface DyadView {
  parties: Record<PatternSide, Party>;
  query: PatternQuery;
  /** What the permanent link keeps, from which this is read; null for the current pattern. */
  permanent: SnapshotFacts | null;
  pattern: Pattern;
  /** The columns, as they are drawn. */
  groups: ColumnGroup[];
  /** The cells, as they are drawn. */
  drawn: DrawnPattern;
  /** Calls before any filter. */
  total: number;
  /** Whether all of those are fictional. */
  isFictional: boolean;
  /** Rows that stand out: by their streak, or by their change. */
  highlights: Record<"streaks" | "changes", PatternRow[]>;
  /** What can be filtered by. */
  options: PatternOptions;
  /** The open row with its quotations; null if none is open. */
  open: { row: PatternRow; lines: RowLine[] } | null;
  /** What only the other side published, if the row of a side without readouts is open; otherwise null. */
  silence: Silence | null;
  /** How often the aligner is right; null if that was not measured. */
  rates: MeasuredRates | null;
}
