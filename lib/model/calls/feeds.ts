import type { Message } from "../message";

/** The formats of a feed, by the ending of its address: Atom and JSON Feed. */
export const FEED_FORMATS = ["atom", "json"] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** An entry of a feed: something new or changed. */
export interface FeedEntry {
  /** The path of its page, which identifies it. */
  path: string;
  title: string;
  text: Message;
  updatedAt: Date;
}
