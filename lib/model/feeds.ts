import type { ListedCall } from "./call-list";

/** The formats that a feed is written in, by the ending of its address: Atom, and JSON Feed. */
export const FEED_FORMATS = ["atom", "json"] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number];

/** A call of a feed. */
export interface FeedCall {
  call: ListedCall;
  /** When it, or a readout of it, was last added or changed. */
  updatedAt: Date;
}
