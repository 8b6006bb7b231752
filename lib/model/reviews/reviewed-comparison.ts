import type { Judgement, PassageKind } from "./review-events";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict } from "./adjudication";
import type { Side, Passage, Link, ComparedText, Comparison } from "../comparisons/comparison";
import type { Row, Facing } from "../comparisons/rows";

/** What the machine says of a link; null where it makes none. */
export type MachineLink = Pick<Link, "tier" | "score" | "strength"> | null;

/** unreviewed and disputed links are as the machine has them; a disputed one that it does not make is possible, and weak. */
export type LinkStatus = "unreviewed" | "confirmed" | "added" | "disputed";

/** A link of a reviewed comparison. One that is confirmed or added is likely, strong and of score 1, and so counts as shared. */
export interface ReviewedLink extends Link {
  status: LinkStatus;
  machine: MachineLink;
  /** Who confirmed or added it, or settled the dispute; null for the others. */
  by: Judgement | null;
  verdicts: ReviewerVerdict<LinkVerdict>[];
}

/** A link that was rejected: no part of the comparison, and kept to be shown as such. */
export interface RejectedLink extends Pick<Link, Side> {
  machine: MachineLink;
  by: Judgement;
  verdicts: ReviewerVerdict<LinkVerdict>[];
}

/** What the reviewers say of a passage. */
export interface PassageReview {
  isReviewed: boolean;
  /** False for what reports nothing: found to be boilerplate, and nobody says otherwise; or a person said so. */
  isPoint: boolean;
  /** Confirmed, and nobody differs: only then is a point "left out", or no point at all. */
  verdict: PassageKind | null;
  by: Judgement | null;
  verdicts: ReviewerVerdict<PassageVerdict>[];
  isDisputed: boolean;
}

/** How far the review is. What is not a point is in none of these but its own; what was found to be boilerplate is in none. */
export interface ReviewProgress {
  /** Points that are reviewed, of all. */
  reviewed: number;
  of: number;
  /** Points with a confirmed or added link. */
  confirmed: number;
  /** Points confirmed to have no counterpart. */
  leftOut: number;
  /** Passages confirmed to be no point. */
  notAPoint: number;
  /** Points about which, or about a link of which, reviewers disagree. */
  disputed: number;
}

/** A text of a reviewed comparison. What is not a point is among its passages, but in no total. */
export interface ReviewedText extends ComparedText {
  /** Of the text as it is stored, whatever was judged of it. */
  size: { passages: number; words: number };
  /** By the passage's id; every passage has one. */
  reviews: Record<string, PassageReview>;
  progress: ReviewProgress;
}

export type Disagreement =
  | { kind: "link"; left: Passage; right: Passage; verdicts: ReviewerVerdict<LinkVerdict>[] }
  | { kind: "passage"; side: Side; passage: Passage; verdicts: ReviewerVerdict<PassageVerdict>[] };

/** A comparison as its reviewers left it: links and counts are at the level that was reached. Whatever takes a comparison takes it. */
export interface ReviewedComparison extends Comparison {
  left: ReviewedText;
  right: ReviewedText;
  links: ReviewedLink[];
  rejected: RejectedLink[];
  progress: ReviewProgress;
  disagreements: Disagreement[];
  /** Who judged something that stands, in the order of their first events. */
  reviewers: string[];
}

/** A row of the synopsis of a reviewed comparison. */
export type ReviewedRow = Row<ReviewedLink>;
export type ReviewedFacing = Facing<ReviewedLink>;
