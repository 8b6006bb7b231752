import type { BoilerplateKind } from "../../model/comparisons/comparison";
import type { FindingLevel } from "../../model/comparisons/finding";
import type { RowLevel } from "../../model/comparisons/row-level";
import { join, numeral, quoted, say, type Message } from "../parts/message";

/** For a partial quotation this is all that can be said, because the rest of the readout may have the point. */
export const NOT_IN_PART = say`not in the part stored`;

const CHIPS: Record<RowLevel, Message> = {
  "left-out": say`confirmed left out`,
  "confirmed-not-in-part": say`confirmed ${NOT_IN_PART}`,
  "not-in-part": NOT_IN_PART,
  none: say`no match found`,
  confirmed: say`confirmed`,
  likely: say`likely`,
  possible: say`possible`,
  disputed: say`Disputed`,
  "not-compared": say`not compared`,
  boilerplate: say`boilerplate`,
};

/** Two readers looked, which is stronger than one. */
export const NONE_BY_BOTH = say`no match found by either reader`;

/**
 * How sure a row, or a line of the finding, is, as its chip says it.
 *
 * @example
 * toText(chipLabel("none")); //=> "no match found"
 */
export const chipLabel = (level: RowLevel | FindingLevel): Message => CHIPS[level];

const BOILERPLATE: Record<BoilerplateKind, Message> = {
  opening: say`opening`,
  attribution: say`attribution`,
  signature: say`signature`,
  dateline: say`dateline or byline`,
  hashtags: say`only hashtags, links, emoji or punctuation`,
  "stage-direction": say`stage direction`,
  page: say`text of the web page`,
};

/**
 * Why a passage reports nothing, as its chip says it.
 *
 * @param kind absent where a person marked it
 * @example
 * toText(boilerplateChip("opening")); //=> "opening"
 */
export const boilerplateChip = (kind: BoilerplateKind | undefined): Message =>
  kind ? BOILERPLATE[kind] : say`not a point`;

/**
 * Why a passage reports nothing, in words.
 *
 * @example
 * toText(boilerplateSentence("opening")); //=> "Boilerplate (opening), not a point"
 */
export const boilerplateSentence = (kind: BoilerplateKind): Message =>
  say`Boilerplate (${BOILERPLATE[kind]}), not a point`;

/** A folded passage: its number and first words. */
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
 * The label of folded possible counterparts.
 *
 * @example
 * toText(foldedPossible([{ number: 14, beginning: "The ministers also…", language: "en" }]));
 * //=> "possible: 14, “The ministers also…”"
 */
export const foldedPossible = (passages: Folded[]): Message => say`possible: ${join(passages.map(named), "; ")}`;

/**
 * The label of folded passages that report nothing.
 *
 * @example
 * toText(foldedBoilerplate([{ number: 1, beginning: "The ministers spoke today.", language: "en" }]));
 * //=> "1, “The ministers spoke today.”"
 */
export const foldedBoilerplate = (passages: Folded[]): Message => join(passages.map(named), " = ");

/**
 * The label of folded matches that are too weak to be counterparts.
 *
 * @example
 * toText(foldedWeak([{ number: 6, beginning: "Discussions were…", language: "en" }]));
 * //=> "weak candidate: 6, “Discussions were…”"
 */
export const foldedWeak = (passages: Folded[]): Message =>
  say`${passages.length === 1 ? say`weak candidate` : say`weak candidates`}: ${join(passages.map(named), "; ")}`;

/** What is shown in their place if nothing is a candidate. */
export const FOLDED_NEAREST = say`nearest passages`;
