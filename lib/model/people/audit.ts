import { isMoveKind, type ReviewEvent } from "../reviews/review-events";

/** The acts that the audit records. */
export const ACTS = [
  "signed-in",
  "sign-in-failed",
  "signed-out",
  "signed-out-everywhere",
  "password-changed",
  "password-link-made",
  "second-factor-on",
  "second-factor-off",
  "second-factor-removed",
  "recovery-code-used",
  "first-step",
  "provider-connected",
  "provider-disconnected",
  "renamed",
  "name-claimed",
  "name-confirmed",
  "name-refused",
  "invitation-made",
  "invitation-revoked",
  "invitation-accepted",
  "role-changed",
  "blocked",
  "unblocked",
  "erased",
  "account-exported",
  "setting-changed",
  "token-made",
  "token-revoked",
  "webhook-added",
  "webhook-removed",
  "webhook-tested",
  "feed-address-made",
  "feed-address-removed",
  "call-added",
  "call-corrected",
  "call-deleted",
  "call-restored",
  "call-published",
  "call-made-draft",
  "readout-added",
  "readout-corrected",
  "readout-deleted",
  "readout-restored",
  "judged",
  "disagreement-settled",
  "judgement-undone",
  "judgement-redone",
  "note-written",
  "note-edited",
  "link-kept",
  "names-corrected",
  "names-merged",
  "imported",
  "import-cancelled",
  "demonstration-loaded",
  "demonstration-removed",
  "model-asked",
  "model-cancelled",
] as const;
export type Act = (typeof ACTS)[number];

/**
 * The audit's act for an event of a review.
 *
 * @example
 * actOfReview({ kind: "no-counterpart" }); //=> "judged"
 * actOfReview({ kind: "no-counterpart", settles: true }); //=> "disagreement-settled"
 */
export function actOfReview({ kind, settles }: Pick<ReviewEvent, "kind" | "settles">): Act {
  if (!isMoveKind(kind)) return settles ? "disagreement-settled" : "judged";
  return kind === "undone" ? "judgement-undone" : "judgement-redone";
}

/** The means by which it was done. */
export const AUDIT_WAYS = ["session", "token", "command", "none"] as const;
export type AuditWay = (typeof AUDIT_WAYS)[number];

/** A line of the audit. */
export interface AuditLine {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  /** The member's current name; null if nobody was signed in. */
  member: string | null;
  via: AuditWay;
  act: Act;
  /** The address of what it was done to, or a member's name. */
  thing: string | null;
  /** Further details, such as a role that was given. */
  details: Record<string, string>;
}
