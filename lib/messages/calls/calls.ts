import type { Call } from "../../model/calls/calls";
import type { CallKind } from "../../model/calls/vocabularies";
import { day } from "../parts/dates";
import { NOTHING, join, listMessages, listNames, named, plural, say, type Message } from "../parts/message";

/** Short names of the kinds of calls, for the head of a narrow column. */
export const SHORT_KIND_LABELS: Record<CallKind, string> = {
  "phone-call": "phone",
  "video-call": "video",
  meeting: "meeting",
};

/**
 * A call by its title and date, because calls of the same principals differ only by date.
 *
 * @example
 * toText(titleCall(call)); //=> "Blinken and Aliyev, phone call, 3 April 2024"
 */
export const titleCall = ({ title, date, datePrecision }: Pick<Call, "title" | "date" | "datePrecision">): Message =>
  say`${{ name: title }}, ${day(date, datePrecision)}`;

/**
 * Says that none of a party's issuers has published a readout, as far as is stored.
 *
 * @example
 * toText(missingReadout("Azerbaijan")); //=> "No readout from Azerbaijan stored"
 */
export const missingReadout = (party: string): Message => say`No readout from ${{ name: party }} stored`;

/**
 * What a missing readout means, and what it does not.
 *
 * @example
 * toText(missingReadoutNote("Azerbaijan"));
 * //=> "Parallax has no account of this call by Azerbaijan. It does not know whether one was published, so it can say …"
 */
export const missingReadoutNote = (party: string): Message =>
  say`Parallax has no account of this call by ${{ name: party }}. It does not know whether one was published, so it can say nothing about what such an account includes or leaves out.`;

/**
 * The link from a missing readout to the form that adds it.
 *
 * @example
 * toText(addReadoutOf("Azerbaijan")); //=> "Add the readout from Azerbaijan"
 */
export const addReadoutOf = (party: string): Message => say`Add the readout from ${{ name: party }}`;

/**
 * Who took part in a call.
 *
 * @example
 * toText(betweenParties(call)); //=> "Between Antony Blinken (United States) and Ilham Aliyev (Azerbaijan)"
 */
export const betweenParties = ({ parties }: Pick<Call, "parties">): Message =>
  say`Between ${listMessages(parties.map(({ party, principal }) => say`${named(principal)} (${named(party.name)})`))}`;

/**
 * One sentence for search engines and cards.
 *
 * @example
 * toText(describeCall(call));
 * //=> "Blinken and Aliyev, phone call, 3 April 2024: 2 readouts by US Department of State and …, side by side."
 */
export function describeCall(call: Call): Message {
  const issuers = [...new Set(call.readouts.map(({ issuer }) => issuer.name))];
  const by = issuers.length > 0 ? say` by ${listNames(issuers)}` : NOTHING;
  const together = call.readouts.length > 1 ? say`, side by side` : NOTHING;
  const missing = call.missing.map(({ name }) => say` ${missingReadout(name)}.`);
  return say`${titleCall(call)}: ${plural(call.readouts.length, "readout")}${by}${together}.${join(missing, "")}`;
}

/**
 * How many readouts of a call are stored, to follow its kind.
 *
 * @example
 * toText(storedReadouts(2)); //=> " · 2 readouts stored"
 */
export const storedReadouts = (readouts: number): Message => say` · ${plural(readouts, "readout")} stored`;

/** The headings of the calls' pages, and the links between them. */
export const CALLS = {
  description: "Calls between governments, with the readouts that each side published: search and filter them.",
  none: "No call is stored yet.",
  more: "More calls",
  older: "Older calls",
  best: "Best matches",
  newest: "Newest calls",
  feed: "Atom feed of these calls",
  fictional: "fictional",
  add: "Add a call",
  new: "New",
  addHint: "The call, and what each side published about it. Texts are stored exactly as you enter them.",
  addDescription: "Add a call and its readouts: by hand, or from an article that quotes official statements.",
  addReadout: "Add a readout",
  addReadoutDescription: "Add a readout to a stored call.",
  edit: "Edit this call",
  compare: "Compare with another call…",
  readouts: "Its readouts",
  noReadout: "None is shown.",
};

/**
 * The title of the page on which a call is corrected.
 *
 * @param title of the call
 * @example
 * toText(editTitle("Blinken and Aliyev, phone call")); //=> "Edit: Blinken and Aliyev, phone call"
 */
export const editTitle = (title: string): Message => say`Edit: ${named(title)}`;

/**
 * The title of the page of all readouts of a call.
 *
 * @example
 * toText(allReadoutsOf(call)); //=> "All readouts: Blinken and Aliyev, phone call, 3 April 2024"
 */
export const allReadoutsOf = (call: Pick<Call, "title" | "date" | "datePrecision">): Message =>
  say`All readouts: ${titleCall(call)}`;
