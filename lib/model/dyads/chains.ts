import type { Party } from "../calls/calls";
import type { DiffPart } from "../comparisons/marks";
import type { SnapshotFacts } from "./dyad-view";
import type { PatternSide } from "./patterns";

/** A passage of one of an issuer's readouts. */
export interface ChainPassage {
  /** Which readout, counted from 0, the oldest first. */
  text: number;
  /** Which passage of it, from 0. */
  passage: number;
}

/** A link between passages of two neighbouring readouts. */
export interface NeighbourLink {
  /** Passages of the earlier and the later readout, from 0. */
  from: number;
  to: number;
  /** 0 to 1. */
  score: number;
}

/** The same formula from readout to readout, the oldest first: two passages or more. */
export type Chain = ChainPassage[];

/** How many words changed from one wording to the next, or over a whole chain. */
export interface WordsChanged {
  dropped: number;
  cameIn: number;
  /** The words of both wordings; over a chain, of those of each step. */
  of: number;
}

/** A newer wording against the older one. */
export interface Rewording extends WordsChanged {
  /** The word diff, the older one on the left; null where so much changed that it cannot be read. */
  parts: DiffPart[] | null;
}

export interface ChainCall {
  slug: string;
  title: string;
  /** ISO 8601, as precise as it is known. */
  date: string;
}

/** A passage of a chain with its words, and how they differ from the passage before. */
export interface ChainStepView {
  call: ChainCall;
  words: string;
  language: string;
  /** From 1. */
  number: number;
  /** The words before, and what changed since; null for the first. */
  since: (Rewording & { before: string; beforeLanguage: string }) | null;
}

/** Why a chain ends before the issuer's last readout: what is known about the next readout. */
export type ChainEnd = "no-match" | "partial" | "not-compared";

export interface ChainView {
  /** Names the chain on its page: its first passage. */
  id: string;
  steps: ChainStepView[];
  change: WordsChanged;
  /** Whether it may have begun before the readouts that were read. */
  mayBeLonger: boolean;
  /** The next readout, in which no match was found; null if the chain reaches the issuer's last one. */
  end: { why: ChainEnd; call: ChainCall } | null;
}

/** The formulas of one issuer in a dyad. */
export interface FormulasView {
  parties: Record<PatternSide, Party>;
  issuer: { slug: string; name: string };
  /** What the permanent link keeps, from which this is read; null for the current formulas. */
  permanent: SnapshotFacts | null;
  /** Whether all calls of the dyad are fictional. */
  isFictional: boolean;
  /** How many readouts, the latest ones, were read, and how many are stored. */
  readouts: { read: number; stored: number };
  /** Those in which most words changed first. */
  chains: ChainView[];
}
