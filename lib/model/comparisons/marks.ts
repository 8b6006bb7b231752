import type { Span, Passage } from "./comparison";

/** A part of a word diff of two texts: a stretch that is in both, or in one of them only. */
export interface DiffPart {
  state: "same" | "onlyLeft" | "onlyRight";
  /** Offsets into the left text; empty (`start` equals `end`) if the part is in the right text only. */
  left: Span;
  right: Span;
  /** Whether the other text has the same in other typography: letter case, quotation marks, dashes, spaces. */
  isTypography?: true;
}

/** How a linked pair is marked: the words in which two near-verbatim passages differ, or what two paraphrases share. */
export interface LinkMarks {
  style: "differences" | "shared";
  left: Span[];
  right: Span[];
}

/** A word diff of two whole texts, or why there is none. */
export type WholeDiff =
  | { kind: "diff"; parts: DiffPart[] }
  /** 0 to 1: the share of the characters of both texts that are in common runs of words. */
  | { kind: "unlike"; common: number }
  | { kind: "too-many-differences" }
  | { kind: "other-language" };

/** Two linked passages, and where their words differ; offsets of the parts count from the passages' starts. */
export interface LinkDiff {
  left: Passage;
  right: Passage;
  parts: DiffPart[];
}
