import { Feed } from "feed";
import type { FeedEntry } from "../model/calls/feeds";
import { toText } from "../messages/parts/to-text";
import { cleanXml, escapeXml } from "./xml";

/** A feed's own data. */
export interface FeedFacts {
  title: string;
  /** Addresses with a host: of the feed, of the list that it follows, and of this Parallax. */
  self: string;
  list: string;
  origin: string;
}

/**
 * Writes an Atom feed (RFC 4287). Feed readers take the text of entries for HTML, so it is written as HTML; characters that XML cannot hold
 * are replaced by U+FFFD.
 *
 * @param entries the latest first
 * @param now the update time of an empty feed
 * @example
 * writeAtom([], facts, new Date()).startsWith('<?xml version="1.0"'); //=> true
 */
export function writeAtom(entries: FeedEntry[], { title, self, list, origin }: FeedFacts, now: Date): string {
  const feed = new Feed({
    id: self,
    title: cleanXml(title),
    link: list,
    feedLinks: { atom: self },
    updated: entries[0]?.updatedAt ?? now,
    generator: "Parallax",
    author: { name: "Parallax" },
  });
  for (const { path, title: entryTitle, text, updatedAt } of entries) {
    const address = origin + path;
    feed.addItem({
      id: address,
      link: address,
      title: escapeXml(entryTitle),
      date: updatedAt,
      description: escapeXml(toText(text)),
    });
  }
  return `${feed.atom1()}\n`;
}
