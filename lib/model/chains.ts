import type { Party } from "./calls";
import type { DiffPart } from "./marks";
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

/** A passage of a chain with its words, and how they differ from the passage before. */
export interface ChainStepView {
  call: { slug: string; title: string; date: string };
  words: string;
  language: string;
  /** From 1. */
  number: number;
  /** The words before; null for the first. */
  before: string | null;
  /** What changed since; null for the first, and where the two are too unlike for a word diff. */
  parts: DiffPart[] | null;
}

export interface ChainView {
  /** Names the chain on its page: its first passage. */
  id: string;
  steps: ChainStepView[];
  /** Of the words of all steps but the first: 0 where nothing changed, to 1. */
  change: number;
  /** Whether the formula is missing from the issuer's later readouts. */
  isDropped: boolean;
}

/** The formulas of one issuer in a dyad. */
export interface FormulasView {
  parties: Record<PatternSide, Party>;
  issuer: { slug: string; name: string };
  /** The readouts that were read, oldest first. */
  readouts: number;
  chains: ChainView[];
}
