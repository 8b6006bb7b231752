import type { Side } from "../comparisons/comparison";
import type { DiffPart } from "../comparisons/marks";
import type { Message } from "../message";
import type { ReadoutPair } from "../calls/readout-pairs";
import type { ReviewEvent } from "./review-events";
import type { SideNames } from "../comparisons/side-names";

/** One thing that was done in a review. */
export interface HistoryEntryView {
  event: ReviewEvent;
  /** The revisions that it was done to, where they are not the ones that are compared. */
  revisions: Record<Side, number> | null;
  /** The words that it is about; of an undo or a redo, those of the judgement that it is about. */
  quotes: Record<Side, string[]>;
  /** Whether a judgement is not undone; null for undo and redo. */
  isInForce: boolean | null;
  /** Whether the user can undo or redo it. */
  canUndo: boolean;
  canRedo: boolean;
}

/** Words that were judged, and what is there now. */
export interface OrphanedPassageView {
  side: Side;
  was: string;
  /** What is there now: one passage, or some that follow each other; null where nothing like it does. */
  now: { first: number; last: number; words: string; message: Message } | null;
  /** What changed, word by word; null where nothing is there, or the two are too unlike. */
  changes: DiffPart[] | null;
}

/** A judgement whose passages changed: it waits for a person to look. */
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
  /** The passage that leads to it. */
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
  /** Who matched the passages that were judged; null where that is not said, or the readouts are not compared. */
  reader: Message | null;
  /** Null where the readouts are not compared. */
  claim: Message | null;
  orphaned: OrphanedJudgementView[];
  disagreements: DisagreementView[];
  agreements: AgreementView[];
  entries: HistoryEntryView[];
  /** Null on a page that never changes: nothing is judged there. */
  reviewing: { reviewer: string; canUndo: boolean; canRedo: boolean } | null;
}
