import type { ListedCall } from "./call-pages";

/** A call of a feed. */
export interface FeedCall {
  call: ListedCall;
  /** When it, or a readout of it, was last added or changed. */
  updatedAt: Date;
}
