import type { Judgement, PassageKind } from "./review-events";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict } from "./adjudication";
import type { Side, Passage, Link, ComparedText, Comparison } from "../comparisons/comparison";
import type { Row, Facing } from "../comparisons/rows";

/** The machine's view of a link; null if it makes none. */
export type MachineLink = Pick<Link, "tier" | "score" | "strength"> | null;

/** Unreviewed and disputed links are as the machine has them. A disputed link that the machine does not make is possible, and weak. */
export type LinkStatus = "unreviewed" | "confirmed" | "added" | "disputed";

/** A link of a reviewed comparison. A confirmed or added one is likely, strong and has score 1, so it counts as shared. */
export interface ReviewedLink extends Link {
  status: LinkStatus;
  machine: MachineLink;
  /** Who confirmed or added it, or settled the dispute; otherwise null. */
  by: Judgement | null;
  verdicts: ReviewerVerdict<LinkVerdict>[];
}

/** A rejected link: not part of the comparison, but shown as rejected. */
export interface RejectedLink extends Pick<Link, Side> {
  machine: MachineLink;
  by: Judgement;
  verdicts: ReviewerVerdict<LinkVerdict>[];
}

/** The review of a passage. */
export interface PassageReview {
  isReviewed: boolean;
  /**
   * Whether it reports something. False if it was found to be boilerplate and nobody says otherwise, or a person said that it is not a
   * point.
   */
  isPoint: boolean;
  /** Confirmed, and nobody disagrees: only then is a point "left out", or not a point. */
  verdict: PassageKind | null;
  by: Judgement | null;
  verdicts: ReviewerVerdict<PassageVerdict>[];
  isDisputed: boolean;
}

/** The progress of a review. Passages confirmed to be no point are only in their own count; those found to be boilerplate are in none. */
export interface ReviewProgress {
  /** Reviewed points, out of all. */
  reviewed: number;
  of: number;
  /** Points with a confirmed or added link. */
  confirmed: number;
  /** Points confirmed to have no counterpart. */
  leftOut: number;
  /** Passages confirmed to be no point. */
  notAPoint: number;
  /** Points on which, or on a link of which, reviewers disagree. */
  disputed: number;
}

/** A text of a reviewed comparison. Its passages include those that are no points; its totals do not. */
export interface ReviewedText extends ComparedText {
  /** Of the stored text, regardless of judgements. */
  size: { passages: number; words: number };
  /** By the passage's id; every passage has one. */
  reviews: Record<string, PassageReview>;
  progress: ReviewProgress;
}

export type Disagreement =
  | { kind: "link"; left: Passage; right: Passage; verdicts: ReviewerVerdict<LinkVerdict>[] }
  | { kind: "passage"; side: Side; passage: Passage; verdicts: ReviewerVerdict<PassageVerdict>[] };

/** A comparison with its review applied: links and counts are at the level of the review. It can be used wherever a comparison can. */
export interface ReviewedComparison extends Comparison {
  left: ReviewedText;
  right: ReviewedText;
  links: ReviewedLink[];
  rejected: RejectedLink[];
  progress: ReviewProgress;
  disagreements: Disagreement[];
  /** Who made judgements that stand, in the order of their first events. */
  reviewers: string[];
}

/** A row of the aligned view of a reviewed comparison. */
export type ReviewedRow = Row<ReviewedLink>;
export type ReviewedFacing = Facing<ReviewedLink>;
