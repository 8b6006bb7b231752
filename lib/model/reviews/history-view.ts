import type { Side } from "../comparisons/comparison";
import type { DiffPart } from "../comparisons/marks";
import type { Message } from "../message";
import type { ReadoutPair } from "../calls/readout-pairs";
import type { ReviewEvent } from "./review-events";
import type { SideNames } from "../comparisons/side-names";

/** One event of a review. */
export interface HistoryEntryView {
  event: ReviewEvent;
  /** The revisions that it was about, if they are not the compared ones. */
  revisions: Record<Side, number> | null;
  /** The words that it is about; for an undo or redo, those of its judgement. */
  quotes: Record<Side, string[]>;
  /** Whether a judgement is not undone; null for undo and redo. */
  isInForce: boolean | null;
  /** Whether the user can undo or redo it. */
  canUndo: boolean;
  canRedo: boolean;
}

/** Judged words, and what replaced them. */
export interface OrphanedPassageView {
  side: Side;
  was: string;
  /** The replacement: one passage, or several in a row; null if there is nothing similar. */
  now: { first: number; last: number; words: string; message: Message } | null;
  /** The word diff; null if there is no replacement, or the two are too different. */
  changes: DiffPart[] | null;
}

/** A judgement whose passages changed. It waits until a person looks at it. */
export interface OrphanedJudgementView {
  event: ReviewEvent;
  cause: "text-changed" | "cut-otherwise" | "other-changed";
  /** Whose it is, what changed, and whether it still counts. */
  message: Message;
  passages: OrphanedPassageView[];
  quotes: Record<Side, string[]>;
}

/** Something that reviewers disagree about. */
export interface DisagreementView {
  key: string;
  message: Message;
  quotes: Record<Side, string[]>;
  /** The passage that it is listed under. */
  side: Side;
  number: number;
}

/** How far two reviewers agree. */
export interface AgreementView {
  authors: [string, string];
  passages: number;
  /** `counts[i][j]`: passages that the first put into category i and the second into category j. */
  counts: number[][];
  caption: Message;
}

/** The whole review of a comparison: what waits, where reviewers disagree, how far they agree, and everything that was done. */
export interface HistoryView {
  pair: ReadoutPair;
  names: Record<Side, SideNames>;
  languages: Record<Side, string>;
  /** Who matched the judged passages; null if that is not said, or the readouts are not compared. */
  reader: Message | null;
  /** Null if the readouts are not compared. */
  claim: Message | null;
  orphaned: OrphanedJudgementView[];
  disagreements: DisagreementView[];
  agreements: AgreementView[];
  entries: HistoryEntryView[];
  /** Null on a permanent page, where nothing is judged. */
  reviewing: { reviewer: string; canUndo: boolean; canRedo: boolean } | null;
}
