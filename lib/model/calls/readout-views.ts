import type { Readout, Revision } from "./calls";
import type { Side } from "../comparisons/comparison";
import type { DiffPart } from "../comparisons/marks";

/** A readout cut into passages. */
export interface ReadoutView {
  readout: Readout;
  words: number;
  /** In the order of the text, numbered from 1. */
  passages: { number: number; quotation: string }[];
}

/** What changed between two revisions of one readout. */
export type RevisionChanges =
  | { kind: "same" }
  | { kind: "changed"; parts: DiffPart[] }
  /** Thousands of words differ, so a word diff would mean nothing. */
  | { kind: "too-different" };

/** Two revisions of one readout, and what changed between them. */
export interface RevisionsView {
  from: Revision;
  to: Revision;
  /** BCP 47, of both. */
  language: string;
  changes: RevisionChanges;
}

/** A stretch of a text that a note is on. */
export interface NotedPassageView {
  side: Side;
  /** The number of its passage, from 1; null if it is in none. */
  number: number | null;
  quotation: string;
  start: number;
}
