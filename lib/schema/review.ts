import { z } from "zod";
import {
  isLinkKind,
  isMoveKind,
  isPassageKind,
  isSettlingKind,
  JUDGEMENT_KINDS,
  type EventKind,
  type ReviewEvent,
} from "../model/reviews/review-events";
import { isSamePerson } from "../model/reviews/same-person";
import { optional } from "./call-input";
import { author, eventId, noteText, pinnedPair } from "./review-fields";
import { spansField } from "./spans";

/** The parts of an event that decide whether it is complete, however its passages are given. */
interface Judged {
  kind: EventKind;
  left: unknown[];
  right: unknown[];
  about?: number | null | undefined;
  settles?: boolean | undefined;
}

const CANNOT_SETTLE =
  "A disagreement is settled by confirming or rejecting a link, or by saying that a passage has no counterpart or is not a point.";

/**
 * What an event of its kind lacks, or has too much.
 *
 * @returns null if it is complete
 * @example
 * faultOfEvent({ kind: "link-added", left: ["They met."], right: [] }); //=> "A link needs passages on both sides."
 */
export function faultOfEvent({ kind, left, right, about, settles }: Judged): string | null {
  if (settles && (!isSettlingKind(kind) || typeof about === "number")) return CANNOT_SETTLE;
  if (isLinkKind(kind)) return left.length > 0 && right.length > 0 ? null : "A link needs passages on both sides.";
  if (isPassageKind(kind)) return left.length + right.length > 0 ? null : "Choose a passage.";
  if (typeof about === "number" && left.length + right.length === 0) return null;
  return isMoveKind(kind)
    ? `Say which judgement was ${kind}, and name no passages.`
    : "Say which judgement was rechecked.";
}

/** Why another person's judgement cannot be undone. */
export const NOT_YOURS = "Only the person who made a judgement can undo or redo it.";

/**
 * Why an event cannot refer to an earlier one; null if it can. Judgements on passages can be rechecked and replaced; every judgement can be
 * undone and redone, by its author.
 *
 * @example
 * faultOfAbout({ kind: "undone", author: "Ben" }, { kind: "not-a-point", author: "Ana" });
 * //=> "Only the person who made a judgement can undo or redo it."
 */
export function faultOfAbout(event: Pick<ReviewEvent, "kind" | "author">, meant: typeof event): string | null {
  if (isMoveKind(meant.kind)) return "This must refer to a judgement, not to an undo or a redo.";
  if (!isMoveKind(event.kind))
    return meant.kind === "looked-again" ? "This must refer to a judgement on passages." : null;
  return isSamePerson(meant.author, event.author) ? null : NOT_YOURS;
}

/** A judgement from the comparison page. It links every selected left passage with every selected right one. */
export const judgementInput = z
  .object({
    pair: pinnedPair,
    kind: z.enum(JUDGEMENT_KINDS, "Choose a judgement."),
    left: spansField,
    right: spansField,
    author,
    note: optional(noteText).transform((note) => note ?? null),
    /** The judgement on changed words that this one replaces. */
    about: optional(eventId).transform((about) => about ?? null),
    /** Whether it settles a disagreement instead of being one more opinion. */
    settles: z.boolean().optional(),
  })
  .superRefine((judgement, context) => {
    const fault = faultOfEvent(judgement);
    if (fault) context.addIssue(fault);
  });

export type JudgementInput = z.infer<typeof judgementInput>;

/** Undo and redo: of the author's latest step, or of the named judgement. */
export const moveInput = z.object({
  pair: pinnedPair,
  author,
  id: optional(eventId).transform((id) => id ?? null),
});

export type MoveInput = z.infer<typeof moveInput>;
