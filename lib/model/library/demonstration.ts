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

/** The numbers, from 0, of the two texts' sentences that report the same. */
export type SentencePair = [left: number, right: number];

/** A call of a series; its texts are lists of sentences. */
export interface SeriesCall extends Record<"left", string[]> {
  date: string;
  kind: CallKind;
  /** Absent if this side published nothing. */
  right?: string[] | undefined;
  /** The side whose text is stored only in part. */
  partial?: Side | undefined;
  /** The links of its reviewer, who judged every other sentence but the first to have no counterpart. Absent if nobody reviewed it. */
  review?: SentencePair[] | undefined;
  /** A link of `review` that a second reviewer rejects. */
  disputed?: SentencePair | undefined;
  /** A second revision that replaces one sentence. */
  revision?: { side: Side; sentence: number; becomes: string; reason: string } | undefined;
  notes?: { side: Side; sentence: number; author: string; text: string }[] | undefined;
  press?: { of: Side; issuer: string; sentences: string[] } | undefined;
}

/** The calls of two parties in order. */
export interface Series extends Record<Side, SeriesSide> {
  calls: SeriesCall[];
}

/** A single call of the collection that the aligner is fitted to. */
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

/** The material of the demonstration library: invented texts. */
export interface Demonstration {
  series: Series[];
  lone: LoneCall[];
}
