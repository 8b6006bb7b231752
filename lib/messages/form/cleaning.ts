import type { Cleaning } from "../../forms/clean-text";
import { listMessages, say, type Message } from "../parts/message";

const NAMES: Record<Cleaning, Message> = {
  "quote-marks": say`“>” before quoted lines`,
  "mail-headers": say`email headers`,
  signature: say`an email signature`,
  "quoted-post": say`somebody else’s post, which it quotes`,
  "post-marks": say`numbers, links and lines of the page around a post`,
  "page-numbers": say`page numbers`,
  "running-heads": say`headings repeated on every page`,
  hyphens: say`hyphens at line ends`,
  "wrapped-lines": say`line ends inside sentences`,
  unseen: say`invisible characters`,
};

/**
 * What a proposal to clean a text takes out.
 *
 * @param label what the text is called
 * @example
 * toText(describeCleaning(["First text"], ["hyphens"])); //=> "First text contains hyphens at line ends, picked up when it was copied."
 */
export const describeCleaning = (label: Message, done: readonly Cleaning[]): Message =>
  say`${label} contains ${listMessages(done.map((one) => NAMES[one]))}, picked up when it was copied.`;
