import type { Party } from "../../model/calls/calls";
import {
  PATTERN_SIDES,
  SIDE_OF,
  otherPatternSide,
  type NotComparable,
  type PatternCell,
  type PatternRow,
  type PatternSide,
  type PeriodCell,
  type Rate,
} from "../../model/dyads/patterns";
import { day, formatColumnDate } from "../parts/dates";
import { NOTHING, join, listMessages, named, plural, possessive, say, type Message } from "../parts/message";
import { toText } from "../parts/to-text";

type Parties = Record<PatternSide, Party>;

/** Why the two sides of a call are not comparable. */
export const WHY: Record<NotComparable, string> = {
  partial: "only part of a readout is stored",
  language: "the readouts are in different languages",
  topics: "the readouts are in a language whose topics Parallax cannot find",
  pending: "not compared yet",
  refused: "too long to compare",
};

/** The readouts of a side that count together. */
const readoutsOf = (side: PatternSide, counted: PatternCell["counted"], parties: Parties): Message =>
  counted[side] > 1
    ? say`${counted[side]} ${named(parties[side].adjective)} readouts`
    : say`${named(parties[side].adjective)} readout`;

/**
 * What a cell says, with its level of claim.
 *
 * @example
 * toText(cellSentence(cell, parties)); //=> "Only Vestria: no match found in the Norlandic readout"
 */
export function cellSentence(cell: PatternCell, parties: Parties): Message {
  const { state, isConfirmed, missing, why, passages, counted } = cell;
  switch (state) {
    case "both":
      return isConfirmed ? say`Both, confirmed` : say`Both`;
    case "only-a":
    case "only-b": {
      const side = SIDE_OF[state];
      const own = named(parties[side].name);
      const far = readoutsOf(otherPatternSide(side), counted, parties);
      return isConfirmed
        ? say`Only ${own}: its passages confirmed left out of the ${far}`
        : say`Only ${own}: no match found in the ${far}`;
    }
    case "open": {
      if (!isConfirmed) return say`Open: one side has the topic, and the other may mention it`;
      const side = passages.a.length > 0 ? "a" : "b";
      const far = readoutsOf(otherPatternSide(side), counted, parties);
      return say`Open: ${possessive(named(parties[side].name))} passages are confirmed left out, but the ${far} may mention the topic otherwise`;
    }
    case "neither":
      return say`Found in neither`;
    case "no-readout":
      return say`No readout stored from ${listMessages(missing.map((side) => named(parties[side].name)))}`;
    case "not-comparable":
      return say`Not comparable: ${[WHY[why ?? "pending"]]}`;
  }
}

/**
 * A share in whole percent, without the sign.
 *
 * @param share 0 to 1
 * @example
 * percent(0.756); //=> "76"
 */
export const percent = (share: number): string => `${Math.round(100 * share)}`;

/**
 * The interval of a rate, in percent, always with its total.
 *
 * @example
 * toText(interval({ n: 12, of: 12, low: 0.757, high: 1 })); //=> "76–100%"
 */
export const interval = ({ low, high }: Rate): Message => [`${percent(low)}–${percent(high)}%`];

/** With fewer comparable calls no interval is given, because it would cover nearly everything. */
export const FEWEST_FOR_INTERVAL = 4;

/**
 * The rates of a row, with denominator and interval.
 *
 * @example
 * toText(rateSentence(row, parties)); //=> "only Vestria 12 of 12 (76–100%), 3 confirmed; both 0"
 */
export function rateSentence({ rates, confirmed }: PatternRow, parties: Parties): Message {
  const parts = (["only-a", "only-b", "both"] as const)
    .filter((state) => rates[state].n > 0)
    .map((state) => {
      const who = state === "both" ? say`both` : say`only ${named(parties[SIDE_OF[state]].name)}`;
      const rate = rates[state];
      const range = rate.of >= FEWEST_FOR_INTERVAL ? say` (${interval(rate)})` : NOTHING;
      const sure = confirmed[state] > 0 ? say`, ${confirmed[state]} confirmed` : NOTHING;
      return say`${who} ${rate.n} of ${rate.of}${range}${sure}`;
    });
  return parts.length > 0
    ? join(parts, "; ")
    : rates.both.of === 0
      ? NOTHING
      : say`nothing one-sided or shared in ${plural(rates.both.of, "comparable call")}`;
}

/**
 * A streak in words that claim no more than was found.
 *
 * @example
 * toText(streakSentence(row, parties)!);
 * //=> "Vestria reports it in the last 6 comparable calls; no match found in Norland’s readouts. 2 confirmed left out."
 */
export function streakSentence({ streak }: Pick<PatternRow, "streak">, parties: Parties): Message | null {
  if (!streak) return null;
  const own = named(parties[streak.side].name);
  const far = named(parties[otherPatternSide(streak.side)].name);
  const calls = streak.isCurrent
    ? say`the last ${plural(streak.calls, "comparable call")}`
    : say`${plural(streak.calls, "comparable call")} in a row, until ${day(streak.until)}`;
  if (streak.confirmed === streak.calls)
    return say`${own} reports it in ${calls}; confirmed left out of ${possessive(far)} readouts each time.`;
  const sure = streak.confirmed > 0 ? say` ${streak.confirmed} confirmed left out.` : NOTHING;
  return say`${own} reports it in ${calls}; no match found in ${possessive(far)} readouts.${sure}`;
}

/**
 * Says that a topic is new, or no longer mentioned.
 *
 * @example
 * toText(topicChange(row)!); //=> "First found on 5 January 2030, after calls in which it was not found."
 */
export function topicChange({ change }: PatternRow): Message | null {
  if (!change) return null;
  return change.kind === "new"
    ? say`First found on ${day(change.since)}, after calls in which it was not found.`
    : say`No words of it found in comparable calls from ${day(change.since)} onwards.`;
}

/**
 * When each side's compared readouts first and last had a topic: readouts that have nothing to be compared with are not searched.
 *
 * @example
 * toText(seenSentence(row, parties));
 * //=> "In compared readouts: Vestria 5 January 2029 to 2 November 2030; Norland not found"
 */
export function seenSentence({ seen }: Pick<PatternRow, "seen">, parties: Parties): Message {
  const said = PATTERN_SIDES.map((side) => {
    const own = named(parties[side].name);
    const when = seen[side];
    if (!when) return say`${own} not found`;
    return when.first === when.last
      ? say`${own} only ${day(when.first)}`
      : say`${own} ${day(when.first)} to ${day(when.last)}`;
  });
  return say`In compared readouts: ${join(said, "; ")}`;
}

/**
 * The same in a line of a table.
 *
 * @example
 * seenShort(row, parties); //=> "Vestria 5 Jan 29 – 2 Nov 30"
 */
export const seenShort = ({ seen }: Pick<PatternRow, "seen">, parties: Parties): string =>
  PATTERN_SIDES.flatMap((side) => {
    const when = seen[side];
    if (!when) return [];
    const dates = [...new Set([when.first, when.last])].map(formatColumnDate);
    return toText(say`${named(parties[side].name)} ${[dates.join(" – ")]}`);
  }).join("; ");

/**
 * A quarter or a year as the head of a column has it.
 *
 * @param period as `ColumnGroup` has it
 * @example
 * periodName("2029-Q2"); //=> "Q2 2029"
 */
export const periodName = (period: string): string => period.split("-").toReversed().join(" ");

/**
 * The head of a column that stands for the calls of a period.
 *
 * @example
 * toText(periodHead("2029-Q2", 8)); //=> "Q2 2029, 8 calls"
 */
export const periodHead = (period: string, calls: number): Message =>
  say`${[periodName(period)]}, ${plural(calls, "call")}`;

/**
 * What the calls of a period say of a topic, with its denominator.
 *
 * @example
 * toText(periodSentence(sum, parties)); //=> "of 8 comparable calls: only Vestria 5; both 2; open 1; 2 confirmed"
 */
export function periodSentence(sum: PeriodCell, parties: Parties): Message {
  const states = (["only-a", "only-b", "both", "open"] as const).filter((state) => sum[state] > 0);
  const of = plural(sum.comparable, "comparable call");
  if (states.length === 0) return sum.comparable > 0 ? say`found in neither, in ${of}` : say`no comparable call`;
  const said = states.map((state) => {
    const who = state === "both" || state === "open" ? [state] : say`only ${named(parties[SIDE_OF[state]].name)}`;
    return say`${who} ${sum[state]}`;
  });
  const sure = sum.confirmed > 0 ? say`; ${sum.confirmed} confirmed` : NOTHING;
  return say`of ${of}: ${join(said, "; ")}${sure}`;
}

/**
 * How much of a side's points has a counterpart in a call.
 *
 * @example
 * coverageLabel(parties.a, { covered: 3, of: 5 }); //=> "Vestria: 3 of 5 points matched"
 */
export const coverageLabel = (party: Party, { covered, of }: { covered: number; of: number }): string =>
  toText(say`${named(party.name)}: ${covered} of ${plural(of, "point")} matched`);

/** A sign for what the two bars of a cell do not show, so that no state is shown only by colour. */
export const CELL_SIGNS: Partial<Record<PatternCell["state"], string>> = {
  open: "?",
  "no-readout": "–",
  "not-comparable": "≠",
};

/**
 * What the bars of a cell mean.
 *
 * @example
 * keyLabels(parties)[0]?.label; //=> in Vestria’s readout
 */
export const keyLabels = ({ a, b }: Parties) => {
  const none = { a: false, b: false };
  const key = (
    label: Message,
    more: { state?: PatternCell["state"]; has?: typeof none; isConfirmed?: boolean } = {},
  ) => ({ label, state: "both" as const, has: none, isConfirmed: false, ...more });
  return [
    key(say`in ${possessive(named(a.name))} readout`, { has: { a: true, b: false } }),
    key(say`in ${possessive(named(b.name))} readout`, { has: { a: false, b: true } }),
    key(say`open`, { state: "open", has: { a: true, b: false } }),
    key(say`found in neither`, { state: "neither" }),
    key(say`no readout stored`, { state: "no-readout" }),
    key(say`not comparable`, { state: "not-comparable" }),
    key(say`passages confirmed by a person`, { has: { a: true, b: false }, isConfirmed: true }),
  ];
};
