import { moment } from "../parts/dates";
import { named, plural, say, type Message } from "../parts/message";
import { snapshotPath } from "../../addresses/comparison-path";

/**
 * A readout by its issuer and its call.
 *
 * @param call the title of the call
 * @example
 * toText(titleReadout("US Department of State", titleCall(call))); //=> "US Department of State: Blinken and Aliyev, phone call, 3 April 2024"
 */
export const titleReadout = (issuer: string, call: Message): Message => say`${named(issuer)}: ${call}`;

/**
 * That something is in the trash.
 *
 * @param title of a call or a readout
 * @example
 * toText(deletedSentence(titleCall(call), since));
 * //=> "Blinken and Aliyev, phone call, 3 April 2024 was moved to the trash on 22 November 2026 at 05:06 UTC. Nothing was deleted, and it can be put back."
 */
export const deletedSentence = (title: Message, since: Date): Message =>
  say`${{ strong: title }} was moved to the trash on ${moment(since.toISOString())}. Nothing was deleted, and it can be put back.`;

/**
 * What a call in the trash is.
 *
 * @example
 * toText(deletedCall(2)); //=> "A call with 2 readouts"
 */
export const deletedCall = (readouts: number): Message => say`A call with ${plural(readouts, "readout")}`;

/**
 * What a readout in the trash is.
 *
 * @example
 * toText(deletedReadout(true)); //=> "A readout whose call is also in the trash"
 */
export const deletedReadout = (isCallDeleted: boolean): Message =>
  isCallDeleted ? say`A readout whose call is also in the trash` : say`A readout`;

/**
 * Since when something is in the trash.
 *
 * @example
 * toText(inTrashSince(deletedReadout(false), since)); //=> "A readout, in the trash since 22 November 2026 at 05:06 UTC"
 */
export const inTrashSince = (what: Message, since: Date): Message =>
  say`${what}, in the trash since ${moment(since.toISOString())}`;

/** What happens to something in the trash. */
export const TRASH_NOTES = {
  call: "A call in the trash does not appear on any page, and neither do its readouts; its addresses say that it is in the trash. Nothing is deleted: every revision stays, permanent links keep working and say where it is, and it can be put back at any time.",
  readout:
    "A readout in the trash does not appear on any page; its addresses say that it is in the trash. Nothing is deleted: every revision stays, permanent links keep working and say where it is, and it can be put back at any time.",
};

/** The page of the trash, and the links to it and from it. */
export const TRASH = {
  intro:
    "Calls and readouts that were moved here are not shown on any page. Nothing is lost: they can be put back, and permanent links to them keep working.",
  empty: "The trash is empty.",
  putBack: "Put back",
  inTrash: "In the trash",
  callInTrash: "This call is in the trash",
  readoutInTrash: "This readout is in the trash",
  permanentLinks: say`Permanent links to it, which begin with ${{ code: snapshotPath("") }}, keep working.`,
  forStrangers:
    "Where the library is open to everyone, non-members cannot see permanent links to it while it is in the trash.",
  seeCall: "See its call",
  moveHere: "Move to the trash",
  /** The words around the name of a readout. */
  move: "Move",
  toTrash: "to the trash",
  moveCall: "Move this call to the trash",
  moveReadout: "Move this readout to the trash",
  askCall: say`Move this call to the trash?`,
  titleOfCall: "Move a call to the trash",
  titleOfReadout: "Move a readout to the trash",
};

/**
 * Asks whether a readout is to be moved to the trash.
 *
 * @param issuer what its issuer is called
 * @example
 * toText(askReadout("Mediamax")); //=> "Move the readout by Mediamax to the trash?"
 */
export const askReadout = (issuer: string): Message => say`Move the readout by ${named(issuer)} to the trash?`;
