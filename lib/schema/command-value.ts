import type { JudgementKind, MoveKind } from "../model/reviews/review-events";
import type { Span } from "../model/comparisons/comparison";

/** The field with a print of what the page showed when the command was sent. */
export const SHOWN = "shown";

/** The end of the value of a button that settles a disagreement. */
export const SETTLES = "settles";

/**
 * Splits a button's value: the kind of command, the passages of each side or the judgement, the anchor to return to, and "settles" where
 * it settles a disagreement.
 *
 * @example
 * splitCommand("link-confirmed|0-26|31-58|left-1"); //=> ["link-confirmed", "0-26", "31-58", "left-1"]
 */
export const splitCommand = (say: string): string[] => say.split("|");

const spansOf = (spans: Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(" ");

/**
 * The value of a button that judges.
 *
 * @param left offsets of passages, UTF-16 code units; without any on either side the command is about the selected passages
 * @param returnTo the anchor that the user returns to
 * @param settles whether it settles a disagreement
 * @example
 * writeJudgementCommand("link-confirmed", { left: [{ start: 0, end: 26 }], right: [{ start: 31, end: 58 }], returnTo: "left-1" });
 * //=> "link-confirmed|0-26|31-58|left-1"
 */
export const writeJudgementCommand = (
  kind: JudgementKind,
  {
    left = [],
    right = [],
    returnTo,
    settles = false,
  }: { left?: Span[]; right?: Span[]; returnTo: string; settles?: boolean },
): string => [kind, spansOf(left), spansOf(right), returnTo, ...(settles ? [SETTLES] : [])].join("|");

/**
 * The value of a button that undoes or redoes a judgement, or marks it as rechecked.
 *
 * @param id the judgement; null for the author's latest step
 * @example
 * writeMoveCommand("undone", 12, "left-1"); //=> "undone|12||left-1"
 */
export const writeMoveCommand = (kind: MoveKind | "looked-again", id: number | null, returnTo: string): string =>
  [kind, id ?? "", "", returnTo].join("|");
