import type { Opening } from "../model/call-pages";
import type { QuotedFindingLine } from "../model/finding";
import type { FindingLevel } from "../model/finding";
import type { Side } from "../model/comparison";
import { bareTitle } from "../model/fictional";
import type { CallKind } from "../model/vocabularies";
import { CALL_KIND_LABELS } from "./calls";
import { plural, say, type Message } from "./message";
import type { SideNames } from "./sides";

/**
 * A title as a row of the list has it: without the kind of call, which most titles end with, and without the mark of fictional calls,
 * which the row has beside the parties.
 *
 * @example
 * rowTitle("Alden and Brecht, phone call (fictional)", "phone-call"); //=> "Alden and Brecht"
 */
export function rowTitle(title: string, kind: CallKind): string {
  const bare = bareTitle(title);
  const ending = `, ${CALL_KIND_LABELS[kind]}`;
  return bare.endsWith(ending) && bare.length > ending.length ? bare.slice(0, -ending.length) : bare;
}

/**
 * How sure the line of a finding is, in a list.
 *
 * @param names of the sides; of a readout that is stored in part nothing is left out
 * @example
 * levelOfLine({ claim: "only-left", isConfirmed: false }, names); //=> "none"
 */
export function levelOfLine(
  { claim, isConfirmed }: Pick<QuotedFindingLine, "claim" | "isConfirmed">,
  names: Record<Side, SideNames>,
): FindingLevel {
  if (claim === "both") return isConfirmed ? "confirmed" : "likely";
  if (names[claim === "only-left" ? "right" : "left"].isPartial) return "not-in-part";
  return isConfirmed ? "left-out" : "none";
}

/** What a row says of the review of its comparison. */
export interface RowState {
  kind: "reviewed" | "to-review" | "disputed" | "one-side" | "pending" | "none";
  said: Message;
}

/**
 * How far a call's first comparison is reviewed, as the chip of its row says it.
 *
 * @param isOneSided whether a party of the call has no readout stored
 * @example
 * toText(rowState(opening, false).said); //=> "14 to review"
 */
export function rowState(opening: Opening | null, isOneSided: boolean): RowState {
  if (!opening) return { kind: "one-side", said: isOneSided ? say`one side only` : say`one readout` };
  const { counts } = opening;
  if (counts === "pending") return { kind: "pending", said: say`not compared yet` };
  if (counts === "refused") return { kind: "none", said: say`too long to compare` };
  const [left, right] = [counts.left.progress, counts.right.progress];
  const disputed = left.disputed + right.disputed;
  const rest = left.of + right.of - left.reviewed - right.reviewed;
  if (disputed > 0) return { kind: "disputed", said: say`${disputed} disputed` };
  if (rest > 0) return { kind: "to-review", said: say`${rest} to review` };
  return left.of + right.of > 0 ? { kind: "reviewed", said: say`reviewed` } : { kind: "none", said: say`no points` };
}

/**
 * How much of both sides of a comparison has a likely counterpart, for readers who do not see the bars.
 *
 * @example
 * toText(coveredInRow(counts)); //=> "3 of 5 points and 3 of 4 points have a likely counterpart."
 */
export function coveredInRow({ left, right }: Exclude<Opening["counts"], string>): Message {
  const of = ({ coverage: { passages } }: typeof left) => say`${passages.likely} of ${plural(passages.total, "point")}`;
  return say`${of(left)} and ${of(right)} have a likely counterpart.`;
}
