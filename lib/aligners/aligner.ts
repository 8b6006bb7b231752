import type { TextToCompare } from "../compare";
import type { Alignment, Unfinished } from "../model/comparisons/aligners";

export interface AlignOptions {
  /** Aborts the alignment; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Nobody waits for the answer, so a worker thread makes it, however short the texts are. */
  isInBackground?: boolean;
}

/** Reads two texts and says which passages report the same point. */
export interface Aligner {
  /** Stored with each comparison and used in addresses: "lexical". */
  name: string;
  /** For people: "the built-in aligner". */
  label: string;
  /** A hash of everything that can change an answer. Two comparisons of the same pair by the same version are equal. */
  version: string;
  /** "at-once": an answer takes seconds at most, so a page may wait for it. "as-job": it takes longer or costs money. */
  runs: "at-once" | "as-job";
  /** Primary subtags of the languages it reads ("en"), or all. */
  languages: "all" | readonly string[];
  /**
   * Aligns two texts. Never blocks the event loop for more than 100 ms.
   *
   * @returns a comparison, or a refusal for a pair beyond the limits
   * @throws AlignerTimeout when the answer takes too long, AlignerBusy when too many pairs wait: neither is ever stored
   * @example
   * const text = (words: string) => ({ text: words, language: "en" });
   * (await aligner.align(text("They discussed trade."), text("Trade was discussed."))).kind; //=> "comparison"
   */
  align(left: TextToCompare, right: TextToCompare, options?: AlignOptions): Promise<Alignment>;
}

/** The aligner ran out of time. That says nothing about the texts, so it is reported and never stored. */
export class AlignerTimeout extends Error {
  override name = "AlignerTimeout";
}

/** Too many pairs wait for the aligner. */
export class AlignerBusy extends Error {
  override name = "AlignerBusy";
}

/**
 * Why an aligner has no answer yet, from the error that it threw.
 *
 * @returns null for any other error
 * @example
 * whyUnfinished(new AlignerTimeout()); //=> "timed-out"
 * whyUnfinished(new AlignerBusy());    //=> "pending"
 */
export function whyUnfinished(error: unknown): Unfinished | null {
  if (error instanceof AlignerTimeout) return "timed-out";
  return error instanceof AlignerBusy ? "pending" : null;
}
