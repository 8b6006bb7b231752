import type { Call, Readout } from "../calls/calls";
import type { ReaderName } from "./comparison-query";
import type { ReaderChoice } from "../readers/readers";
import type { ReadBy } from "../readers/readings";
import type { Message } from "../message";
import type { SideNames } from "./side-names";

/** Fewer readouts than this are a single pair, which has a comparison. */
export const FEWEST_READOUTS = 3;

/** The query of a matrix. */
export interface MatrixQuery {
  /** The slug of the readout whose passages are the rows; null if the page is to choose one. */
  of: string | null;
  /** The number of the first passage to show. */
  from: number;
  /** Whose links; null for the default reader. */
  reader: ReaderName | null;
}

/** What another readout has for a passage of the chosen one. */
export interface MatrixCellView {
  level: "confirmed" | "likely" | "possible" | "none";
  words: Message;
}

/** A passage of the chosen readout, compared with each of the others. */
export interface MatrixRowView {
  /** From 1. */
  number: number;
  quotation: string;
  /** One for each compared column, in their order. */
  cells: MatrixCellView[];
}

/** Another readout, compared with the chosen one. */
export interface MatrixColumnView {
  readout: Readout;
  names: SideNames;
  /** The language model that matched them; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** Who matched the passages of the two: "Matched by Parallax." */
  reader: Message;
  /** How much of the chosen readout was reviewed against it. */
  reviewed: Message;
}

/** Points of a readout without a counterpart in the chosen one, as far as found, or confirmed by a person. */
export interface UnmatchedView {
  readout: Readout;
  names: SideNames;
  summary: Message;
  passages: { number: number; quotation: string; verdict: Message | null }[];
  /** How many more there are; the comparison of the two shows them. */
  more: number;
}

/** A part of the passages of a readout; all numbers are from 1. */
export interface MatrixPart {
  first: number;
  last: number;
  /** How many passages there are in all. */
  of: number;
  /** The first passages of the parts before and after it; null if there is none. */
  before: number | null;
  after: number | null;
}

/** One readout of a call compared with all the others. */
export interface MatrixView {
  call: Call;
  readout: Readout;
  query: MatrixQuery;
  /** The readers to choose from; empty if no model has read any of the pairs. */
  choices: ReaderChoice[];
  names: SideNames;
  columns: MatrixColumnView[];
  rows: MatrixRowView[];
  /** The range of the chosen readout's passages in the rows; a long readout is shown in parts. */
  part: MatrixPart;
  /** Readouts that cannot be compared, each with the reason. */
  refused: { readout: Readout; message: Message }[];
  /** Readouts whose comparison is still being made. */
  pending: { readout: Readout; names: SideNames }[];
  /** How much the chosen readout has from which of the others. */
  origins: Message[];
  claim: Message;
  unmatched: UnmatchedView[];
}
