import type { Side } from "../../model/comparisons/comparison";
import type { Snapshot, SnapshotChange, Withdrawn } from "../../model/comparisons/snapshots";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { NOT_IN_PART } from "./chips";
import { day, dayOf } from "../parts/dates";
import { listMessages, numeral, plural, quoted, say, type Message } from "../parts/message";
import type { SideNames } from "../../model/comparisons/side-names";
import { toText } from "../parts/to-text";

type Reviewed = Extract<SnapshotChange, { kind: "reviewed" }>;

/** "3 judgements and 1 undo or redo" */
const reviewed = ({ judgements, moves }: Reviewed): Message =>
  listMessages([
    ...(judgements > 0 ? [plural(judgements, "judgement")] : []),
    ...(moves > 0 ? [plural(moves, "undo or redo", "undos and redos")] : []),
  ]);

function withdrawn({ side, what, isInTrash }: Withdrawn, names: Record<Side, SideNames>): Message {
  const thing = what === "call" ? say`call of the ${names[side].readout}` : names[side].readout;
  return isInTrash ? say`The ${thing} is in the trash.` : say`The ${thing} is no longer stored.`;
}

/**
 * What has changed since a permanent link was made.
 *
 * @example
 * toText(changeSentence({ kind: "revision", side: "left", number: 2 }, names)); //=> "The US readout has a newer text: revision 2."
 */
export function changeSentence(change: SnapshotChange, names: Record<Side, SideNames>): Message {
  switch (change.kind) {
    case "revision":
      return say`The ${names[change.side].readout} has a newer text: revision ${numeral(change.number)}.`;
    case "algorithm":
      return say`Comparisons are made by algorithm version ${[change.version]} now.`;
    case "renamed":
      return say`${quoted(change.from)} now reads ${quoted(change.to)}.`;
    case "corrected":
      return say`The stored details of the ${names[change.side].readout} have been corrected.`;
    case "reviewed":
      return say`The review has continued since: ${reviewed(change)}.`;
    case "withdrawn":
      return withdrawn(change, names);
  }
}

/** The day from which on a partial quotation is never said to leave something out. */
const WORDING_CORRECTED = "2026-11-29";

/**
 * What the page said differently when its permanent link was made: that a readout stored only in part left something out.
 *
 * @returns null where both readouts are whole, and for a link that is younger than the correction
 * @example
 * toText(wordingCorrection(snapshot, names)!);
 * //=> "Wording corrected on 29 November 2026: of the Azerbaijani readout is stored, so “no counterpart found” …"
 */
export function wordingCorrection(
  { createdAt, events }: Pick<Snapshot, "createdAt" | "events">,
  names: Record<Side, SideNames>,
): Message | null {
  if (createdAt >= new Date(WORDING_CORRECTED)) return null;
  const missed = SIDES.filter((side) => names[side].isPartial);
  if (missed.length === 0) return null;
  const isJudged = missed.some((side) =>
    events.some((event) => event.kind === "no-counterpart" && event[otherSide(side)].length > 0),
  );
  const before = isJudged
    ? say`${quoted("no counterpart found")} or ${quoted("left out")}`
    : quoted("no counterpart found");
  const readouts = listMessages(missed.map((side) => say`the ${names[side].readout}`));
  return say`Wording corrected on ${day(WORDING_CORRECTED)}: only part of ${readouts} is stored, so ${before} now reads ${quoted(toText(NOT_IN_PART))}. Texts, links and judgements are unchanged.`;
}

/**
 * What a permanent link is, and when it was made.
 *
 * @example
 * toText(snapshotSentence(snapshot)); //=> "Permanent link: the comparison as it stood on 22 November 2026, made by algorithm version 1. …"
 */
export const snapshotSentence = ({ createdAt, algorithm }: Pick<Snapshot, "createdAt" | "algorithm">): Message =>
  say`${{ strong: say`Permanent link:` }} the comparison as it stood on ${dayOf(createdAt.toISOString())}, made by algorithm version ${[algorithm]}. Its texts, passages, links and judgements never change.`;

/** The link from a permanent page to the review that it keeps. */
export const HISTORY_UNTIL_THEN = "History of the review until then";
