import type { Party } from "../../model/calls/calls";
import type { MeasuredRates } from "../../model/readers/measured-rates";
import {
  SIDE_OF,
  type PatternQuery,
  type PatternRow,
  type PatternSide,
  type RowKind,
} from "../../model/dyads/patterns";
import { listMessages, named, say, type Message } from "../parts/message";
import { inHundred } from "../parts/in-hundred";
import { interval, FEWEST_FOR_INTERVAL } from "./pattern-cells";

/**
 * The rate of a row as a figure has it, in one short line.
 *
 * @example
 * toText(figureRate(row, parties)); //=> "only Vestria 12 of 12, 76–100%"
 */
export function figureRate({ rates }: PatternRow, parties: Record<PatternSide, Party>): Message {
  const states = (["only-a", "only-b", "both"] as const).filter((state) => rates[state].n > 0);
  const [first] = states.toSorted((one, other) => rates[other].n - rates[one].n);
  if (!first) return say`none of ${rates.both.of}`;
  const who = first === "both" ? say`both` : say`only ${named(parties[SIDE_OF[first]].name)}`;
  const { n, of } = rates[first];
  return of >= FEWEST_FOR_INTERVAL ? say`${who} ${n} of ${of}, ${interval(rates[first])}` : say`${who} ${n} of ${of}`;
}

/**
 * Whose readouts a figure rests on.
 *
 * @example
 * toText(figureSource(["Ministry A", "Ministry B"]));
 * //=> "Readouts by Ministry A and Ministry B, compared by Parallax."
 */
export const figureSource = (issuers: string[]): Message =>
  say`Readouts by ${listMessages(issuers.map(named))}, compared by Parallax.`;

/** What the bars of a figure are that count several calls of a dyad. */
export const STRIPS_NOTE =
  "A column for a period has one strip per comparable call: first the calls in which both sides report the topic, then those in which only one does.";

/** What the bars of a figure are that count the calls with a counterpart. */
export const ACROSS_NOTE =
  "Each bar stands for the calls whose readout was searched for topics: the upper one is filled as far as the issuer’s own readouts have the topic, the lower one as far as the counterpart’s have it.";

/**
 * That a figure leaves rows or columns out; the rest is in the table behind it.
 *
 * @param all how many there are, @param drawn how many of them the figure has
 * @param of what they are, in the plural
 * @returns null where it has all
 * @example
 * toText(cutNote(34, 20, "topics")!); //=> "The first 20 of 34 topics; 14 are not drawn."
 */
export const cutNote = (all: number, drawn: number, of: RowKind | "counterparts" | "formulas"): Message | null =>
  all > drawn ? say`The first ${drawn} of ${all} ${[of]}; ${all - drawn} are not drawn.` : null;

/** What the outlines of a figure are. */
export const OUTLINE_NOTE = "In outlined cells a person confirmed the passages; all others were matched automatically.";

/**
 * What the intervals of a figure are, and what they allow for.
 *
 * @param view `rates` null where nothing was measured, or no rate is one-sided
 * @example
 * toText(figureNote({ rates: null, query: WHOLE_PATTERN })); //=> "Intervals: 95% (Wilson)."
 */
export const figureNote = ({
  rates,
  query,
}: {
  rates: MeasuredRates | null;
  query: Pick<PatternQuery, "level">;
}): Message =>
  rates?.oneSided && query.level === "found"
    ? say`The 95% intervals (Wilson) allow for wrong one-sided cells: ${inHundred(rates.oneSided.rate)}, as measured.`
    : say`Intervals: 95% (Wilson).`;
