import type { ReaderName } from "../comparisons/comparison-query";
import type { Message } from "../message";
import type { Tokens } from "./readings";

/** The price of a million tokens. */
export interface ModelPrice extends Tokens {
  /** As the operator wrote it: "USD". */
  currency: string;
}

/** A language model that the operator lets Parallax use. It does not contain the key, so pages may show all of it. */
export interface ReaderModel {
  /** The model's name, as its server knows it. */
  name: string;
  /** Where texts are sent: the host, with the port if it is not the usual one. */
  host: string;
  price: ModelPrice | null;
}

/** The readers whose links can be chosen. */
export interface ReaderChoice {
  reader: ReaderName;
  label: Message;
  isChosen: boolean;
}

/** Why there is no reading. lib/messages/site/readers.ts has the sentences. */
export const READER_FAULTS = [
  "unreachable",
  "unauthorised",
  "model-unknown",
  "not-found",
  "redirected",
  "refused",
  "rate-limited",
  "server-error",
  "timed-out",
  "cut-off",
  "reply-too-large",
  "reply-cut-short",
  "reply-unusable",
  "text-too-long",
  "over-budget",
  "day-used-up",
  "text-missing",
  "other-model",
  "broken-off",
  "failed",
] as const;

/** Why a model gave no usable answer. */
export interface ReaderFault {
  kind: (typeof READER_FAULTS)[number];
  /** The HTTP status, where there is one. */
  status?: number;
  /** When it can be asked again, if known: ISO 8601, UTC. */
  until?: string;
}

/** The tokens that a language model has used today, and its limit. */
export interface ModelDay {
  model: string;
  used: Tokens;
  /** Tokens per day, read and written; null without a limit. */
  limit: number | null;
}

/** The language model as a page shows it. */
export type ReaderStatus =
  /** None is set up. */
  | { state: "off" }
  /** It is set up wrongly: the faults of its settings, a sentence each. */
  | { state: "misconfigured"; faults: string[] }
  /** `fault` is the result of the last check of the server; null if it answered, or was not checked yet. */
  | { state: "on"; model: ReaderModel; promptVersion: string; fault: ReaderFault | null; isChecked: boolean };

/** The estimated cost of reading some pairs. */
export interface ReadingEstimate {
  pairs: number;
  tokens: Tokens;
  /** In the currency of the price; null without one. */
  cost: { amount: number; currency: string } | null;
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

/** A job for one reading. */
export interface ReadingJob {
  id: number;
  state: JobState;
  model: string;
  /** Why it failed; null unless it did. */
  fault: ReaderFault | null;
  /** Tokens used so far, in all attempts. */
  tokens: Tokens;
  attempts: number;
  askedAt: Date;
}

/** How often a reader is right on pairs with a gold alignment, 0 to 1. */
export interface ReaderFigures {
  linksF1: number;
  linksPrecision: number;
  linksRecall: number;
  /** Does the other side have this sentence? */
  includedF1: number;
  /** Of the sentences that the other side has: the share shown without any counterpart. */
  falseLeftOut: number;
  /** Of the sentences that the other side lacks: the share shown with a likely counterpart. */
  falseShared: number;
}

/** A model beside the built-in aligner, on the same pairs. */
export interface ReaderMeasurement {
  pairs: number;
  model: ReaderFigures;
  builtIn: ReaderFigures;
}

/** How two readouts are read by a language model. */
export interface AskingView {
  state: "can-ask" | "under-way";
  model: ReaderModel;
  /** Where the texts are sent; or the progress of the reading; or why there is none. */
  message: Message;
}

/** The part of a library that a language model has not read. */
export interface ReadingQueueView {
  model: ReaderModel;
  /** What reading the rest takes, where the texts are sent, and how many readings wait. */
  message: Message;
  canAsk: boolean;
  canCancel: boolean;
}

/** The readers of a library. */
export interface ReadersView {
  /** How often the built-in aligner is right. */
  builtIn: Message;
  /** The state of the language model; empty if none is set up. */
  model: Message[];
  /** The model's measurement and verdict; empty if it was not measured. */
  measured: Message[];
  /** Where texts are sent when a reading is requested; null if no model is set up. */
  host: string | null;
}
