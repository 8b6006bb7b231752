import { Feed } from "feed";
import { callPath } from "../addresses/call-path";
import type { FeedCall } from "../model/feeds";
import { toText } from "../messages/parts/to-text";
import { describeFeedCall } from "../messages/calls/feeds";
import { cleanXml, escapeXml } from "./xml";

/** What a feed says of itself. */
export interface FeedFacts {
  title: string;
  /** Addresses with a host: of the feed, of the list that it follows, and of this Parallax. */
  self: string;
  list: string;
  origin: string;
}

/**
 * Writes calls as an Atom feed (RFC 4287). What entries say is HTML to readers, so that it is written as such; what XML cannot hold is
 * replaced by U+FFFD.
 *
 * @param calls the latest first
 * @param now when an empty feed was updated
 * @example
 * writeAtom([], facts, new Date()).startsWith('<?xml version="1.0"'); //=> true
 */
export function writeAtom(calls: FeedCall[], { title, self, list, origin }: FeedFacts, now: Date): string {
  const feed = new Feed({
    id: self,
    title: cleanXml(title),
    link: list,
    feedLinks: { atom: self },
    updated: calls[0]?.updatedAt ?? now,
    generator: "Parallax",
    author: { name: "Parallax" },
  });
  for (const { call, updatedAt } of calls) {
    const address = `${origin}${callPath(call.slug)}`;
    feed.addItem({
      id: address,
      link: address,
      title: escapeXml(call.title),
      date: updatedAt,
      description: escapeXml(toText(describeFeedCall(call))),
    });
  }
  return `${feed.atom1()}\n`;
}
