import type { JudgementKind, MoveKind } from "../model/review-events";
import type { Span } from "../model/comparison";

/**
 * What the value of a button is made of: what it says, of which passages of either side, or of which judgement, and where it stands.
 *
 * @example
 * splitCommand("link-confirmed|0-26|31-58|left-1"); //=> ["link-confirmed", "0-26", "31-58", "left-1"]
 */
export const splitCommand = (say: string): string[] => say.split("|");

const spansOf = (spans: Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(" ");

/**
 * The value of a button that judges: what it says, of which passages, and where on the page it stands.
 *
 * @param left offsets of passages, UTF-16 code units; without any on either side it is said of what is chosen on the page
 * @param place the anchor of the passage that the button stands at, to which the reader comes back
 * @example
 * writeJudgementCommand("link-confirmed", { left: [{ start: 0, end: 26 }], right: [{ start: 31, end: 58 }], place: "left-1" });
 * //=> "link-confirmed|0-26|31-58|left-1"
 */
export const writeJudgementCommand = (
  kind: JudgementKind,
  { left = [], right = [], place }: { left?: Span[]; right?: Span[]; place: string },
): string => [kind, spansOf(left), spansOf(right), place].join("|");

/**
 * The value of a button that takes a judgement back, brings it again, or says that it was looked at again.
 *
 * @param id the judgement; the author's latest step where none is given
 * @example
 * writeMoveCommand("undone", 12, "left-1"); //=> "undone|12||left-1"
 */
export const writeMoveCommand = (kind: MoveKind | "looked-again", id: number | null, place: string): string =>
  [kind, id ?? "", "", place].join("|");
