import type { FindingLevel } from "../model/finding";
import type { RowLevel } from "../model/row-level";
import { join, numeral, quoted, say, type Message } from "./message";

const CHIPS: Record<RowLevel, Message> = {
  "left-out": say`confirmed left out`,
  "not-in-part": say`not in the part stored`,
  none: say`no match found`,
  confirmed: say`confirmed`,
  likely: say`likely`,
  possible: say`possible`,
  disputed: say`Disputed`,
  "not-compared": say`not compared`,
  boilerplate: say`boilerplate`,
};

/**
 * How sure a row is, as its chip says it; of a line of the finding too.
 *
 * @example
 * toText(chipLabel("none")); //=> "no match found"
 */
export const chipLabel = (level: RowLevel | FindingLevel): Message => CHIPS[level];

/** A passage that is folded away: its number, and the words that it begins with. */
interface Folded {
  /** From 1. */
  number: number;
  beginning: string;
  /** BCP 47. */
  language: string;
}

const named = ({ number, beginning, language }: Folded): Message =>
  say`${numeral(number)}, ${quoted(beginning, language)}`;

/**
 * What is folded away of possible counterparts.
 *
 * @example
 * toText(foldedPossible([{ number: 14, beginning: "The ministers also…", language: "en" }]));
 * //=> "possible: 14, “The ministers also…”"
 */
export const foldedPossible = (passages: Folded[]): Message => say`possible: ${join(passages.map(named), "; ")}`;

/**
 * What is folded away of matches that are too weak to be counterparts.
 *
 * @example
 * toText(foldedWeak([{ number: 6, beginning: "Discussions were…", language: "en" }]));
 * //=> "weak candidate: 6, “Discussions were…”"
 */
export const foldedWeak = (passages: Folded[]): Message =>
  say`${passages.length === 1 ? say`weak candidate` : say`weak candidates`}: ${join(passages.map(named), "; ")}`;

/** What is folded away where nothing is a candidate. */
export const FOLDED_NEAREST = say`what comes nearest`;
