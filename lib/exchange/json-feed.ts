import { toText } from "../messages/parts/to-text";
import type { FeedEntry } from "../model/calls/feeds";
import type { FeedFacts } from "./atom";

/**
 * Writes a JSON feed (version 1.1). What entries say is plain text.
 *
 * @param entries the latest first
 * @example
 * JSON.parse(writeJsonFeed([], facts)).version; //=> "https://jsonfeed.org/version/1.1"
 */
export function writeJsonFeed(entries: FeedEntry[], { title, self, list, origin }: FeedFacts): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: list,
    feed_url: self,
    authors: [{ name: "Parallax" }],
    language: "en",
    items: entries.map(({ path, title: entryTitle, text, updatedAt }) => ({
      id: origin + path,
      url: origin + path,
      title: entryTitle,
      content_text: toText(text),
      date_modified: updatedAt.toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
