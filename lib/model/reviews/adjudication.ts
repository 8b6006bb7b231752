import type { PassageKind, Judgement } from "./review-events";

export type LinkVerdict = "linked" | "rejected";

export type PassageVerdict = "linked" | PassageKind;

/** What one reviewer says of one thing. */
export interface ReviewerVerdict<Verdict extends string> {
  author: string;
  verdict: Verdict;
  /** The judgement that says so. */
  judgement: Judgement;
  /** Follows from what was said of something else: "no counterpart" rejects each link of a passage, a link gives it a counterpart. */
  isImplied: boolean;
}

/** What stands of several verdicts on one thing. */
export interface Adjudication<Verdict extends string> {
  /** Null while the verdicts differ, and where there is none. */
  verdict: Verdict | null;
  /** Who said so first, or settled it. */
  by: Judgement | null;
  isDisputed: boolean;
}
