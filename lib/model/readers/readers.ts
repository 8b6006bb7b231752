import type { ReaderName } from "../comparisons/comparison-query";
import type { Message } from "../message";
import type { Tokens } from "./readings";

/** What a million tokens cost. */
export interface ModelPrice extends Tokens {
  /** As the operator writes it: "USD". */
  currency: string;
}

/** A language model that the operator lets Parallax ask. The key is not in it: what is shown may hold the whole of this. */
export interface ReaderModel {
  /** The model's name, as its server knows it. */
  name: string;
  /** Where texts are sent: the host, and the port where it is not the usual one. */
  host: string;
  price: ModelPrice | null;
}

/** A reader whose links can be chosen. */
export interface ReaderChoice {
  reader: ReaderName;
  label: Message;
  isChosen: boolean;
}

/** Why there is no reading. What each means in words: lib/messages/site/readers.ts. */
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
  /** When it can be asked again, where that is known: ISO 8601, UTC. */
  until?: string;
}

/** What a language model has taken today, and may. */
export interface ModelDay {
  model: string;
  used: Tokens;
  /** Tokens of a day, read and written; null where there is no limit. */
  limit: number | null;
}

/** The language model as a page shows it. */
export type ReaderStatus =
  /** None is set up. */
  | { state: "off" }
  /** What is set up cannot be used: what is wrong with the settings, a sentence each. */
  | { state: "misconfigured"; faults: string[] }
  /** `fault` is what the last look at the server found; null where it answered as it should, or was not asked yet. */
  | { state: "on"; model: ReaderModel; promptVersion: string; fault: ReaderFault | null; isChecked: boolean };

/** What reading some pairs will take, before it starts. */
export interface ReadingEstimate {
  pairs: number;
  tokens: Tokens;
  /** In the currency of the price; null without one. */
  cost: { amount: number; currency: string } | null;
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

/** One reading that was asked for. */
export interface ReadingJob {
  id: number;
  state: JobState;
  model: string;
  /** Why it failed; null unless it did. */
  fault: ReaderFault | null;
  /** Spent so far, over all attempts. */
  tokens: Tokens;
  attempts: number;
  askedAt: Date;
}

/** How often a reader is right, on pairs with a gold alignment; from 0 to 1. */
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

/** How a language model is asked to read two readouts. */
export interface AskingView {
  state: "can-ask" | "under-way";
  model: ReaderModel;
  /** Where the texts are sent; or how far the reading is; or why there is none. */
  message: Message;
}

/** How much of a library a language model has still to read. */
export interface ReadingQueueView {
  model: ReaderModel;
  /** What reading the rest takes, and where the texts are sent; how many readings wait. */
  message: Message;
  canAsk: boolean;
  canCancel: boolean;
}

/** Who reads texts here. */
export interface ReadersView {
  /** How often the built-in aligner is right. */
  builtIn: Message;
  /** The state of the language model; nothing where none is set up. */
  model: Message[];
  /** What the model measured, and the verdict; nothing where nobody has measured it. */
  measured: Message[];
  /** Where texts are sent when a reading is asked for; null where no model is set up. */
  host: string | null;
}
