import { callPath } from "../addresses/call-path";
import type { FeedCall } from "../model/feeds";
import { toText } from "../messages/to-text";
import { describeFeedCall } from "../messages/feeds";
import { escapeXml } from "./xml";

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** What a feed says of itself. */
export interface FeedFacts {
  title: string;
  /** Addresses with a host: of the feed, of the list that it follows, and of this Parallax. */
  self: string;
  list: string;
  origin: string;
}

function writeEntry({ call, updatedAt }: FeedCall, origin: string): string {
  const address = escapeXml(`${origin}${callPath(call.slug)}`);
  return [
    "<entry>",
    `<id>${address}</id>`,
    `<link href="${address}"/>`,
    element("title", call.title),
    element("updated", updatedAt.toISOString()),
    element("summary", toText(describeFeedCall(call))),
    "</entry>",
  ].join("");
}

/**
 * Writes calls as an Atom feed (RFC 4287). Titles are plain text; what XML cannot hold is replaced by U+FFFD.
 *
 * @param calls the latest first
 * @param now when an empty feed was updated
 * @example
 * writeAtom([], facts, new Date()).startsWith('<?xml version="1.0"'); //=> true
 */
export function writeAtom(calls: FeedCall[], { title, self, list, origin }: FeedFacts, now: Date): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(list)}"/>`,
    element("title", title),
    element("updated", (calls[0]?.updatedAt ?? now).toISOString()),
    `<author>${element("name", "Parallax")}</author>`,
    ...calls.map((call) => writeEntry(call, origin)),
    "</feed>\n",
  ].join("\n");
}
