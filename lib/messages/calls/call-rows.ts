import type { OpeningSummary } from "../../model/calls/call-list";
import { bareTitle } from "../../model/calls/fictional";
import type { CallKind } from "../../model/calls/vocabularies";
import { CALL_KIND_LABELS } from "../../schema/call-fields";
import { NOTHING, join, plural, say, type Message } from "../parts/message";

/**
 * A title as a row of the list shows it: without the kind of call, with which most titles end, and without the mark of fictional calls,
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

/** What a row says about the review of its comparison. */
export interface RowState {
  kind: "reviewed" | "to-review" | "disputed" | "one-side" | "pending" | "none";
  label: Message;
}

/**
 * How far a call's first comparison is reviewed, as the chip of its row says it.
 *
 * @param isOneSided whether a party of the call has no readout stored
 * @example
 * toText(rowState(opening, false).label); //=> "14 to review"
 */
export function rowState(opening: OpeningSummary | null, isOneSided: boolean): RowState {
  if (!opening) return { kind: "one-side", label: isOneSided ? say`one side only` : say`one readout` };
  const { counts } = opening;
  if (counts === "pending") return { kind: "pending", label: say`not compared yet` };
  if (counts === "refused") return { kind: "none", label: say`too long to compare` };
  const [left, right] = [counts.left.progress, counts.right.progress];
  const disputed = left.disputed + right.disputed;
  const rest = left.of + right.of - left.reviewed - right.reviewed;
  if (disputed > 0) return { kind: "disputed", label: say`${disputed} disputed` };
  if (rest > 0) return { kind: "to-review", label: say`${rest} to review` };
  return left.of + right.of > 0 ? { kind: "reviewed", label: say`reviewed` } : { kind: "none", label: say`no points` };
}

/**
 * How much of both sides of a comparison has a counterpart, at the level of the review, for screen readers, which do not see the bars.
 *
 * @example
 * toText(coveredInRow(counts)); //=> "3 of 5 points and 3 of 4 points have a likely counterpart."
 * toText(coveredInRow(reviewed)); //=> "3 of 5 points (1 confirmed) and 3 of 4 points (2 confirmed) have a counterpart."
 */
export function coveredInRow({ left, right }: Exclude<OpeningSummary["counts"], string>): Message {
  const sides = [left, right].map(({ coverage: { passages }, progress }) => ({
    ...passages,
    confirmed: Math.min(progress.confirmed, passages.likely),
  }));
  const isAll = (level: (side: (typeof sides)[number]) => number) => sides.every((side) => level(side) === side.likely);
  const isConfirmed = sides.some(({ likely }) => likely > 0) && isAll(({ confirmed }) => confirmed);
  const isLikely = sides.every(({ confirmed }) => confirmed === 0);
  const of = ({ likely, total, confirmed }: (typeof sides)[number]) =>
    say`${likely} of ${plural(total, "point")}${isConfirmed || isLikely ? NOTHING : say` (${confirmed} confirmed)`}`;
  const level = isConfirmed ? say`a confirmed counterpart` : isLikely ? say`a likely counterpart` : say`a counterpart`;
  return say`${join(sides.map(of), " and ")} have ${level}.`;
}
