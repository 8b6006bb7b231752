import { callPath } from "../addresses/call-path";
import { describeFeedCall } from "../messages/calls/feeds";
import { toText } from "../messages/parts/to-text";
import type { FeedCall } from "../model/feeds";
import type { FeedFacts } from "./atom";

/**
 * Writes calls as a JSON feed (version 1.1). What entries say is plain text.
 *
 * @param calls the latest first
 * @example
 * JSON.parse(writeJsonFeed([], facts)).version; //=> "https://jsonfeed.org/version/1.1"
 */
export function writeJsonFeed(calls: FeedCall[], { title, self, list, origin }: FeedFacts): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: list,
    feed_url: self,
    authors: [{ name: "Parallax" }],
    language: "en",
    items: calls.map(({ call, updatedAt }) => ({
      id: origin + callPath(call.slug),
      url: origin + callPath(call.slug),
      title: call.title,
      content_text: toText(describeFeedCall(call)),
      date_modified: updatedAt.toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
