import { moment } from "../parts/dates";
import { say, type Message } from "../parts/message";

/** The secret address by which a member follows the library in a reader of feeds. */
export const FEED_ADDRESS = {
  title: "Feeds",
  sentence:
    "A reader of feeds cannot sign in. With a secret address it reads for you what you may read, drafts too, and nothing but feeds. Whoever knows the address can read them as well: make a new one if it has become known.",
  made: "Give this address to your reader of feeds now. It is shown only once, and is stored nowhere. What stands in it from “key=” on can be added to the address of any other feed: JSON, of two parties, or of a search.",
  make: "Make a secret address",
  renew: "Make a new one in its place",
  remove: "Take it away",
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
