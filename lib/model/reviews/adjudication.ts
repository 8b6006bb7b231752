import type { PassageKind, Judgement } from "./review-events";

export type LinkVerdict = "linked" | "rejected";

export type PassageVerdict = "linked" | PassageKind;

/** A reviewer's verdict on one thing. */
export interface ReviewerVerdict<Verdict extends string> {
  author: string;
  verdict: Verdict;
  /** The judgement behind it. */
  judgement: Judgement;
  /**
   * Whether it follows from a judgement on something else: "no counterpart" rejects each link of a passage, and a link gives a passage a
   * counterpart.
   */
  isImplied: boolean;
}

/** The outcome of several verdicts on one thing. */
export interface Adjudication<Verdict extends string> {
  /** Null while the verdicts differ, and if there is none. */
  verdict: Verdict | null;
  /** Who said so first, or settled it. */
  by: Judgement | null;
  isDisputed: boolean;
}
