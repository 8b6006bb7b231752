import type { PassageReference } from "../../schema/library-review";
import { isWithinText } from "../../schema/spans";
import type { Span } from "../../model/comparisons/comparison";

const MAX_QUOTE_LENGTH = 40;

const quote = (words: string) =>
  `“${words.length > MAX_QUOTE_LENGTH ? `${words.slice(0, MAX_QUOTE_LENGTH)}…` : words}”`;

/**
 * Finds a file's passage in the text of its revision, by its offsets, in UTF-16 code units, or by its exact words.
 *
 * @returns its position, or what is wrong with it
 * @example
 * findPassage("Peace. Trade.", "Trade.");              //=> { start: 7, end: 13 }
 * findPassage("Peace. Trade.", { start: 7, end: 14 }); //=> "The passage goes beyond the text, which has 13 characters."
 */
export function findPassage(text: string, given: PassageReference): Span | string {
  if (typeof given !== "string") {
    if (isWithinText(text, given)) return given;
    return given.end > text.length
      ? `The passage goes beyond the text, which has ${text.length.toLocaleString("en")} characters.`
      : "The passage has no words.";
  }
  if (given.trim() === "") return "The passage has no words.";
  const start = text.indexOf(given);
  if (start === -1) return `The words ${quote(given)} are not in the text of this revision.`;
  if (text.includes(given, start + 1))
    return `The words ${quote(given)} occur more than once in the text: say where the passage starts and ends.`;
  return { start, end: start + given.length };
}
