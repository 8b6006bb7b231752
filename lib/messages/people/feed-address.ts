import { moment } from "../parts/dates";
import { say, type Message } from "../parts/message";

/** The secret address by which a member follows the library in a feed reader. */
export const FEED_ADDRESS = {
  title: "Feeds",
  sentence:
    "Feed readers cannot sign in. A secret address gives yours everything you can read, including drafts, as feeds only. Anyone who knows the address can read them too: make a new one if it has become known.",
  made: "Give this address to your feed reader now. It is shown only once, and is stored nowhere. The part from “key=” onwards can be added to the address of any other feed: JSON, of two parties, or of a search.",
  make: "Make a secret address",
  renew: "Replace it with a new one",
  remove: "Remove it",
};

/**
 * Since when there is an address, or that there is none.
 *
 * @param since in ISO 8601; null for none
 * @example
 * toText(feedAddressSince(null)); //=> "You have no secret address for feeds."
 */
export const feedAddressSince = (since: string | null): Message =>
  since === null
    ? say`You have no secret address for feeds.`
    : say`You have a secret address for feeds, made on ${moment(since)}.`;
