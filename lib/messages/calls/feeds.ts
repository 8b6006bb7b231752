import type { CallsQuery } from "../../addresses/calls-query";
import type { Party } from "../../model/calls/calls";
import type { PatternSide } from "../../model/dyads/patterns";
import type { ListedCall } from "../../model/calls/call-list";
import { missingReadout } from "./calls";
import { day } from "../parts/dates";
import { DRAFTS } from "./drafts";
import { NOTHING, listMessages, named, plural, say, type Message } from "../parts/message";

/**
 * The title of a feed.
 *
 * @example
 * toText(feedTitle({ ...ALL_CALLS, q: "ceasefire" })); //=> "Parallax: calls matching ceasefire"
 */
export const feedTitle = ({ q, parties }: CallsQuery): Message => {
  if (q !== "") return say`Parallax: calls matching ${named(q)}`;
  return parties.length > 0 ? say`Parallax: calls of ${listMessages(parties.map(named))}` : say`Parallax: calls`;
};

/**
 * The title of two parties' feed.
 *
 * @example
 * toText(dyadFeedTitle(parties)); //=> "Parallax: calls of Vestria and Norland"
 */
export const dyadFeedTitle = ({ a, b }: Record<PatternSide, Party>): Message =>
  say`Parallax: calls of ${named(a.name)} and ${named(b.name)}`;

/**
 * The text of a call's entry in a feed.
 *
 * @example
 * toText(describeFeedCall(call)); //=> "3 April 2024, United States and Azerbaijan: 2 readouts."
 */
export const describeFeedCall = ({ date, datePrecision, parties, readouts, missing, isDraft }: ListedCall): Message => {
  const silent = missing.map(({ name }) => say` ${missingReadout(name)}.`).flat();
  const between = listMessages(parties.map(({ party }) => named(party.name)));
  return say`${day(date, datePrecision)}, ${between}: ${plural(readouts.length, "readout")}.${silent}${isDraft ? [` ${DRAFTS.sentence}`] : NOTHING}`;
};
