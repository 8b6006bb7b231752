import type { Party } from "../calls/calls";
import type { MeasuredRates } from "../readers/measured-rates";
import type { ColumnGroup, Pattern, PatternOptions, PatternQuery, PatternRow, PatternSide } from "./patterns";
import type { DrawnPattern } from "./drawn-pattern";

/** A permanent link, by the aligner of then. */
export interface SnapshotFacts {
  id: string;
  createdAt: Date;
  /** Its version. */
  aligner: string;
}

/** A passage that has a topic, in the words of its text. */
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

/** One call of a row that is open: what each side says of the topic. */
export interface RowLine {
  /** Where the row's cells and the columns have it. */
  index: number;
  quotations: Record<PatternSide, RowQuotation[]>;
}

/** A point of a readout beside which nothing of the other side is stored. */
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
  /** Where the columns have it. */
  index: number;
  /** None where neither side has one. */
  readouts: SilentReadout[];
}

/** The row of a side without readouts that is open: what only the other side published. */
export interface Silence {
  /** The silent one. */
  side: PatternSide;
  /** How many of the calls it has no readout of. */
  of: number;
  /** The latest of those, the oldest first. */
  calls: SilentCall[];
  /** By how many of `calls` have them. */
  topics: { label: string; calls: number }[];
}

/** Everything that the page of a dyad, its files and its figure show. */
export interface DyadView {
  parties: Record<PatternSide, Party>;
  query: PatternQuery;
  /** What the permanent link keeps that this is read from; null for the pattern as it is now. */
  permanent: SnapshotFacts | null;
  pattern: Pattern;
  /** The columns as they are drawn. */
  groups: ColumnGroup[];
  /** The cells as they are drawn. */
  drawn: DrawnPattern;
  /** Calls before any filter. */
  total: number;
  /** Whether all of those are fictional. */
  isFictional: boolean;
  /** Rows that stand out: by their streak, or by their change. */
  highlights: Record<"streaks" | "changes", PatternRow[]>;
  /** What can be filtered by. */
  options: PatternOptions;
  /** The row that is open, with its quotations; null where none is. */
  open: { row: PatternRow; lines: RowLine[] } | null;
  /** What only the other side published, where the row of a silent side is open; null otherwise. */
  silence: Silence | null;
  /** How often the aligner is right; null where that was not measured. */
  rates: MeasuredRates | null;
}
