import type { CallKind, IssuerKind } from "../calls/vocabularies";
import type { Side } from "../comparisons/comparison";

/** One party's seat in the calls of a series, and who publishes for it. */
export interface SeriesSide {
  party: string;
  adjective: string;
  issuer: string;
  issuerKind: IssuerKind;
  /** "Ilse Alden, Foreign Minister" */
  principal: string;
}

/** Sentences of the two texts that report the same, by their numbers from 0. */
export type SentencePair = [left: number, right: number];

/** A call of a series; its texts are lists of sentences. */
export interface SeriesCall extends Record<"left", string[]> {
  date: string;
  kind: CallKind;
  /** Left out where this side published nothing. */
  right?: string[] | undefined;
  /** Which side's text is stored in part only. */
  partial?: Side | undefined;
  /** What its reviewer links; every other sentence but the first is said to have no counterpart. Left out where nobody reviewed it. */
  review?: SentencePair[] | undefined;
  /** A link of `review` that a second reviewer rejects. */
  disputed?: SentencePair | undefined;
  /** A second revision, in which one sentence is another. */
  revision?: { side: Side; sentence: number; becomes: string; reason: string } | undefined;
  notes?: { side: Side; sentence: number; author: string; text: string }[] | undefined;
  press?: { of: Side; issuer: string; sentences: string[] } | undefined;
}

/** The calls of two parties in order. */
export interface Series extends Record<Side, SeriesSide> {
  calls: SeriesCall[];
}

/** A lone call of the collection that the aligner is fitted to. */
export interface LoneCall extends Record<Side, LoneSide> {
  date: string;
  kind: CallKind;
  links: { left: number; right: number; label: "same" | "partial" | "unsure" }[];
}

interface LoneSide {
  party: string;
  adjective: string;
  issuer: string;
  principal: string;
  paragraphs: string[][];
}

/** What the demonstration library is made of: texts about nobody. */
export interface Demonstration {
  series: Series[];
  lone: LoneCall[];
}
