import { countHeadings } from "./headings";
import type { Passage } from "../../model/comparisons/comparison";
import { derive, type Resources } from "../../model/resources";

/** Only the first passages state the call itself; further down, the same words report other talks. */
const OPENING_PASSAGES = 3;

/** In any language, a passage with quoted words reports what somebody said. */
const QUOTATION = /["“«]/;

const languagesOf = derive(({ openings }) => Object.values(openings));
const reportsOf = derive(({ openings }) => Object.values(openings).flatMap(({ reports }) => reports));

const isAny = (patterns: readonly RegExp[], words: string) => patterns.some((pattern) => pattern.test(words));

/**
 * Tells whether a passage states that the call took place, whatever else it says.
 *
 * @param words the words of the passage, in any language
 * @param index its position in its text, from 0
 * @example
 * isOpening("The Minister spoke today with her counterpart about trade.", 0, resources); //=> true
 */
export const isOpening = (words: string, index: number, resources: Resources): boolean =>
  index < OPENING_PASSAGES && languagesOf(resources).some(({ opening }) => isAny(opening, words));

/**
 * Tells whether a passage reports more than that a call took place.
 *
 * @param words the words of the passage, in any language
 * @example
 * reportsMore("Der Kanzler telefonierte heute mit Präsident Ilves.", resources);           //=> false
 * reportsMore("Der Kanzler telefonierte mit Ilves über den Waffenstillstand.", resources); //=> true
 */
export const reportsMore = (words: string, resources: Resources): boolean =>
  QUOTATION.test(words) ||
  isAny(reportsOf(resources), words) ||
  languagesOf(resources).some(({ opening, substance }) => isAny(substance, words) && isAny(opening, words));

/**
 * Tells which passages of a text state that the call took place (`isOpening`). Their positions count from below the headings.
 *
 * @param passages all passages of the text
 * @example
 * openingsOf("Ministry of Velmora\nThe ministers spoke today.", passages, resources)(passages[1]); //=> true
 */
export function openingsOf(
  text: string,
  passages: readonly Passage[],
  resources: Resources,
): (passage: Pick<Passage, "start" | "end" | "index">) => boolean {
  const headings = countHeadings(text, passages);
  return ({ start, end, index }) => isOpening(text.slice(start, end), index - headings, resources);
}
