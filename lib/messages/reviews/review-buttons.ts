import { NOT_IN_PART } from "../comparisons/chips";
import { moment } from "../parts/dates";
import { named, say, type Message } from "../parts/message";
import { passageName } from "../comparisons/sides";
import type { SideNames } from "../../model/comparisons/side-names";
import { NOTE } from "./note-labels";
import { REVIEWER } from "./reviewer";

/** What the buttons of a review are called. */
export const JUDGE_LABELS = {
  confirm: say`Confirm`,
  reject: say`Reject`,
  notAPoint: say`Not a point`,
  lookedAgain: say`Mark as rechecked`,
  undo: [REVIEWER.undo],
  redo: [REVIEWER.redo],
  link: say`Link`,
  linkThese: say`Link these`,
  writeNote: [NOTE.write],
  settleLinked: say`Settle as confirmed`,
  settleRejected: say`Settle as rejected`,
  settleNotAPoint: say`Settle as not a point`,
};

/**
 * What the button is called that settles that a passage has no counterpart.
 *
 * @param far the side that has none
 * @example
 * toText(settleNoneLabel(names.right)); //=> "Settle as no counterpart"
 */
export const settleNoneLabel = ({ isPartial }: SideNames): Message =>
  isPartial ? say`Settle as ${NOT_IN_PART}` : say`Settle as no counterpart`;

/**
 * What the button is called that confirms that a passage has no counterpart. Of a partial quotation no more can be said than that it is
 * not in the part stored.
 *
 * @param far the side that has none
 * @example
 * toText(noCounterpartLabel(names.right)); //=> "Confirm no counterpart"
 */
export const noCounterpartLabel = ({ isPartial }: SideNames): Message =>
  isPartial ? say`Confirm ${NOT_IN_PART}` : say`Confirm no counterpart`;

/**
 * What the button is called that says so of both passages of a link, or of the one that would then have none.
 *
 * @param passages what they are called
 * @param isPartial whether one of the other sides is a partial quotation
 * @example
 * toText(noneLabel([say`United States, 3`, say`Azerbaijan, 9`], false)); //=> "Neither has a counterpart"
 */
export function noneLabel(passages: Message[], isPartial: boolean): Message {
  const what = isPartial ? say`counterpart in the part stored` : say`counterpart`;
  const [only] = passages;
  return passages.length > 1 || !only ? say`Neither has a ${what}` : say`${only} has no ${what}`;
}

/**
 * What a key needs that could mean either of two passages.
 *
 * @example
 * whichPassage("g"); //=> "This question is about two passages: move the focus to a button of one of them, then press g."
 */
export const whichPassage = (key: string): string =>
  `This question is about two passages: move the focus to a button of one of them, then press ${key}.`;

/**
 * What the button is called that says so of all chosen passages, of whichever side.
 *
 * @param isPartial whether one of the sides is a partial quotation
 * @example
 * toText(noneOfChosenLabel(false)); //=> "No counterpart"
 */
export const noneOfChosenLabel = (isPartial: boolean): Message =>
  isPartial ? say`None in the part stored` : say`No counterpart`;

/** What buttons are about that judge all chosen passages. */
export const ALL_CHOSEN = say`the chosen passages`;

/**
 * What a box is called that chooses a passage.
 *
 * @param number from 1
 * @example
 * toText(choosePassage(names.right, 9)); //=> "Choose Azerbaijan, passage 9"
 */
export const choosePassage = (names: SideNames, number: number): Message => say`Choose ${passageName(names, number)}`;

/**
 * What a link is called that leads to a new note.
 *
 * @example
 * toText(noteOn(passageName(names.right, 9))); //=> "Note on Azerbaijan, passage 9"
 */
export const noteOn = (passage: Message): Message => say`Note on ${passage}`;

/**
 * What a button is about that links two passages.
 *
 * @example
 * toText(bothPassages(say`Azerbaijan, passage 9`, say`United States, passage 2`));
 * //=> "Azerbaijan, passage 9, and United States, passage 2"
 */
export const bothPassages = (own: Message, far: Message): Message => say`${own}, and ${far}`;

/**
 * The question about a passage that has no counterpart.
 *
 * @example
 * toText(hasCounterpart(names.right)); //=> "Does this point have a counterpart in the Azerbaijani readout?"
 */
export const hasCounterpart = ({ readout, isPartial }: SideNames): Message =>
  isPartial
    ? say`Does this point have a counterpart in the part stored of the ${readout}?`
    : say`Does this point have a counterpart in the ${readout}?`;

/**
 * Whose judgement a button is about.
 *
 * @example
 * toText(saidBy("Ana")); //=> "what Ana said"
 */
export const saidBy = (author: string): Message => say`what ${named(author)} said`;

/**
 * Which judgement a button is about, by its moment.
 *
 * @param at ISO 8601, UTC
 * @example
 * toText(saidOn("2026-11-22T05:06:00.000Z")); //=> "what was said on 22 November 2026 at 05:06 UTC"
 */
export const saidOn = (at: string): Message => say`what was said on ${moment(at)}`;

/**
 * A button, for screen readers: they do not see what it is beside.
 *
 * @param label what the button is called
 * @param about what its command is about
 * @example
 * toText(labelWith(JUDGE_LABELS.notAPoint, passageName(names.right, 9))); //=> "Not a point: Azerbaijan, passage 9"
 */
export const labelWith = (label: Message, about: Message): Message => say`${label}: ${about}`;
