import { z } from "zod";
import { SENT_FIELDS } from "./sent-fields";
import { readoutTextField } from "./text";

/** Both texts, as a user pasted them. */
export const sentTexts = z.object({
  left: readoutTextField(SENT_FIELDS.left),
  right: readoutTextField(SENT_FIELDS.right),
});

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Whether a text is only a web address, or several: Parallax fetches no pages.
 *
 * @example
 * isAddressAlone(" https://president.az/en/articles/1 "); //=> true
 */
export const isAddressAlone = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => ADDRESS.test(word));
