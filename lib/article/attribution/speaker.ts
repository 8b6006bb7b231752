import type { Actor } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** Who spoke last: an office, an official whose office the article leaves open, or a person whose words are not an official statement. */
export type Speaker = Actor | "open" | "other";

/** What the words of a quotation tell of its speaker. */
export interface Answer {
  speaker: Speaker;
  /** Sentences that were needed to know. */
  from: Span | null;
  continues: boolean;
}

/**
 * The actor that a speaker is; null for one whom the article leaves open, and for a person without an office.
 *
 * @example
 * actorOf("other"); //=> null
 */
export const actorOf = (speaker: Speaker | null): Actor | null => (typeof speaker === "string" ? null : speaker);
