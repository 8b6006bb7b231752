import { FEED_FORMATS } from "../model/calls/feeds";
import { ALL_CALLS } from "./calls-query";
import { isSecret } from "./people-path";
import { parseAddress } from "./parse-address";
import { firstText, parseQuery } from "./query-values";
import { feedPath } from "./site-path";

/** The field of a feed's address that holds a member's secret. */
const KEY = "key";

const pathOf = (url: string) => (url.startsWith("/") ? url : new URL(url).pathname + new URL(url).search);

/**
 * The member's secret in the address of a feed.
 *
 * @param url the path with its query, or a whole address
 * @returns null if there is none, or the address is not a feed's: the secret works for feeds only
 * @example
 * feedKeyIn("/library/feed.atom?kind=meeting&key=q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4")?.length; //=> 43
 * feedKeyIn("/calls?key=q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"); //=> null
 */
export function feedKeyIn(url: string): string | null {
  const [path = "", query = ""] = pathOf(url).split("?", 2);
  const key = firstText(parseQuery(query)[KEY]);
  if (!isSecret(key)) return null;
  return parseAddress(path) && FEED_FORMATS.some((format) => path.endsWith(`/feed.${format}`)) ? key : null;
}

/**
 * The address of the feed of the whole library for one member.
 *
 * @example
 * libraryFeedPath("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"); //=> "/library/feed.atom?key=q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export const libraryFeedPath = (key: string): string => `${feedPath(ALL_CALLS)}?${KEY}=${key}`;
