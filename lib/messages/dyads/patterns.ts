import type { Party } from "../../model/calls/calls";
import type { DyadView, SnapshotFacts } from "../../model/dyads/dyad-view";
import { FICTIONAL_MARK } from "../../model/calls/fictional";
import type { MeasuredRates } from "../../model/readers/measured-rates";
import {
  NOT_COMPARABLE,
  PATTERN_SIDES,
  SIDE_OF,
  otherPatternSide,
  type NotComparable,
  type PatternCell,
  type PatternColumn,
  type PatternLevel,
  type Pattern,
  type PatternQuery,
  type PatternRow,
  type PatternSide,
  type PatternSort,
  type PeriodCell,
  type Rate,
  type RowKind,
} from "../../model/dyads/patterns";
import { day, dayOf, formatColumnDate } from "../parts/dates";
import { NOTHING, join, listMessages, named, plural, possessive, say, type Message } from "../parts/message";
import { inHundred } from "../parts/in-hundred";
import { toText } from "../parts/to-text";

type Parties = Record<PatternSide, Party>;

/** The words of a dyad's page besides its figures. */
export const PATTERN = {
  dyads: "Dyads",
  dyadsIntro: "Pairs of parties, by number of stored calls; those with only fictional calls come last.",
  filters: "Filter, sort, look for a term",
  filter: "Filter",
  table: { topics: "Topics by call", concepts: "Concepts by call" },
  streaks: "What one side reports call after call",
  changes: "What is new, and what is no longer found",
  row: { topics: "Topic", concepts: "Concept" },
  rates: "Of comparable calls; first and last mention in compared readouts",
  coverage: "Coverage",
  from: "From",
  to: "To",
  issuer: "Issuer",
  principal: "Principal",
  kind: "Kind",
  rows: "Rows",
  concepts: "Its concepts",
  sort: "Sort by",
  level: "Count",
  term: "Your own term",
  all: "All",
  show: "Show",
  clear: "Clear",
  close: "Close",
  figure: "Figure (SVG)",
  png: "PNG",
  feed: "Feed (Atom)",
  formulas: "Formulas over time",
  none: {
    topics: "No topic was found in these calls.",
    concepts: "No concept was found in two of these calls.",
    ofTopic: "No concept of this topic was found in these calls.",
  },
  noCalls: "No call is left. Widen the filter.",
  nothingSaid: "No passage",
  nothingStored: "No readout of either side is stored.",
  periods: "Calls are grouped by quarter or year, and each cell has one strip per call. Choose a column to open it.",
  closePeriod: "Close",
  means: "A cell says what a readout reports, not what was said on the call.",
  key: "Key",
};

/** The kinds of rows; for one topic, its own concepts. */
export const ROW_LABELS: Record<RowKind, string> = { topics: "topics", concepts: "concepts" };

/**
 * What the rows of a query are, in a word or two.
 *
 * @param topic the label of the topic whose concepts they are; null where they are of all, or where no topic has the id
 * @example
 * rowsLabel({ rows: "ceasefire" }, "Ceasefire and cessation of hostilities"); //=> "concepts of: Ceasefire and cessation of hostilities"
 */
export const rowsLabel = ({ rows }: Pick<PatternQuery, "rows">, topic: string | null): string =>
  rows === "topics" || rows === "concepts" ? ROW_LABELS[rows] : `${ROW_LABELS.concepts} of: ${topic ?? rows}`;

/**
 * Says that no row is left.
 *
 * @example
 * noRows({ rows: "topics" }); //=> "No topic was found in these calls."
 */
export const noRows = ({ rows }: Pick<PatternQuery, "rows">): string =>
  rows === "topics" || rows === "concepts" ? PATTERN.none[rows] : PATTERN.none.ofTopic;

export const SORT_LABELS: Record<PatternSort, string> = {
  "one-sided": "one-sidedness",
  frequency: "frequency",
  last: "last seen",
};

export const LEVEL_LABELS: Record<PatternLevel, string> = {
  found: "everything found",
  agreed: "found by both readers",
  confirmed: "confirmed only",
};

const WHY: Record<NotComparable, string> = {
  partial: "only part of a readout is stored",
  language: "the readouts are in different languages",
  topics: "the readouts are in a language whose topics Parallax cannot find",
  pending: "not compared yet",
  refused: "too long to compare",
};

/**
 * The title of a dyad.
 *
 * @example
 * toText(dyadTitle(parties)); //=> "Vestria and Norland"
 */
export const dyadTitle = ({ a, b }: Parties): Message => say`${named(a.name)} and ${named(b.name)}`;

/**
 * The title of a dyad with its calls: one with only fictional calls says so.
 *
 * @example
 * toText(titleOfCalls(view)); //=> "Vestria and Norland (fictional)"
 */
export const titleOfCalls = ({ parties, isFictional }: Pick<DyadView, "parties" | "isFictional">): Message =>
  isFictional ? say`${dyadTitle(parties)}${[FICTIONAL_MARK]}` : dyadTitle(parties);

const period = (columns: PatternColumn[]): Message => {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return NOTHING;
  const [from, to] = [first, last].map(({ call }) => day(call.date, call.datePrecision)) as [
    ReturnType<typeof day>,
    ReturnType<typeof day>,
  ];
  return columns.length === 1 ? say`, ${from}` : say`, ${from} to ${to}`;
};

/**
 * How many calls the figures rest on, and which do not count.
 *
 * @example
 * toText(dyadSize(view)); //=> "14 calls, 5 January 2029 to 2 November 2030 · 12 comparable · 2 without a readout from Norland"
 */
export function dyadSize({ pattern, parties, total }: Pick<DyadView, "pattern" | "parties" | "total">): Message {
  const { columns, comparable, silent } = pattern;
  const of = columns.length < total ? say` of ${total}` : NOTHING;
  const silences = PATTERN_SIDES.filter((side) => silent[side] > 0).map(
    (side) => say`${silent[side]} without a readout from ${named(parties[side].name)}`,
  );
  const otherwise = columns.filter(({ why }) => why !== null).length;
  return join(
    [
      say`${plural(columns.length, "call")}${of}${period(columns)}`,
      say`${comparable} comparable`,
      ...silences,
      ...(otherwise > 0 ? [say`${otherwise} not comparable`] : []),
    ],
    " · ",
  );
}

/**
 * That no call can be counted, once, and why.
 *
 * @returns null where some can
 * @example
 * toText(nothingComparable(pattern)!);
 * //=> "No call is comparable, so nothing is counted: only part of a readout is stored (3 calls); the readouts are in different languages (9 calls). …"
 */
export function nothingComparable({ columns, comparable }: Pick<Pattern, "columns" | "comparable">): Message | null {
  if (comparable > 0 || columns.length === 0) return null;
  const silent = columns.filter(({ missing }) => missing.length > 0).length;
  const reasons = [
    ...(silent > 0 ? [say`a side has no readout stored (${plural(silent, "call")})`] : []),
    ...NOT_COMPARABLE.flatMap((reason) => {
      const n = columns.filter(({ why }) => why === reason).length;
      return n > 0 ? [say`${[WHY[reason]]} (${plural(n, "call")})`] : [];
    }),
  ];
  return say`No call is comparable, so nothing is counted: ${join(reasons, "; ")}. The bars say only where a topic was found.`;
}

/**
 * The heading of a row about readouts.
 *
 * @example
 * toText(readoutsHead("Norland")); //=> "Readouts from Norland"
 */
export const readoutsHead = (party: string): Message => say`Readouts from ${named(party)}`;

/** What a permanent link keeps of each kind of pattern, what of it never changes, and the way to it as it is now. */
const KEPT = {
  dyad: {
    what: say`the figures of this dyad`,
    never: say`Its calls, claims and quotations`,
    living: "See the dyad as it is now",
  },
  issuer: {
    what: say`the figures of this issuer`,
    never: say`Its calls, claims and quotations`,
    living: "See the issuer as it is now",
  },
  formulas: {
    what: say`the formulas of this issuer`,
    never: say`Their readouts and wordings`,
    living: "See the formulas as they are now",
  },
};

export type PatternSnapshotKind = keyof typeof KEPT;

/**
 * Says that a page keeps a pattern as it stood.
 *
 * @example
 * toText(patternSnapshotSentence("dyad", { createdAt, aligner: "4941301f" }));
 * //=> "Permanent link: the figures of this dyad as they stood on 22 November 2026, by aligner version 4941301f. …"
 */
export const patternSnapshotSentence = (
  kind: PatternSnapshotKind,
  { createdAt, aligner }: Pick<SnapshotFacts, "createdAt" | "aligner">,
): Message =>
  say`${{ strong: say`Permanent link:` }} ${KEPT[kind].what} as they stood on ${dayOf(createdAt.toISOString())}, by aligner version ${[aligner]}. ${KEPT[kind].never} never change.`;

/**
 * The link from a permanent page to the current pattern.
 *
 * @example
 * livingLabel("dyad"); //=> "See the dyad as it is now"
 */
export const livingLabel = (kind: PatternSnapshotKind): string => KEPT[kind].living;

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

const percent = (share: number): string => `${Math.round(100 * share)}`;

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
 * Calls of which one side published nothing that is stored: a finding about what is stored.
 *
 * @example
 * toText(silenceSentence(pattern, parties, "b")!); //=> "Norland: no readout stored for 2 of 14 calls."
 */
export function silenceSentence({ silent, columns }: Pattern, parties: Parties, side: PatternSide): Message | null {
  if (silent[side] === 0) return null;
  return say`${named(parties[side].name)}: no readout stored for ${silent[side]} of ${plural(columns.length, "call")}.`;
}

/**
 * Of how many calls of a period a party has no readout stored.
 *
 * @example
 * toText(silentCalls("Norland", 3)); //=> "No readout from Norland stored for 3 calls"
 */
export const silentCalls = (party: string, calls: number): Message =>
  say`No readout from ${named(party)} stored for ${plural(calls, "call")}`;

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

/** What is counted at a level, unless it is everything. */
const COUNTED: Record<Exclude<PatternLevel, "found">, Message> = {
  agreed: say`Only cells on which a language model agrees with the built-in aligner are counted; calls that no model has read have none.`,
  confirmed: say`Only what a person confirmed is counted.`,
};

const NOT_MEASURED = say`How often such cells are wrong was not measured; the intervals reflect only the number of calls and do not allow for that.`;

/**
 * The basis of the figures, stated once, before them: who matched, what is counted, and how often one-sided cells are wrong.
 *
 * @param basis `rates` null where nothing was measured
 * @example
 * toText(patternBasis({ rates, level: "found" }));
 * //=> "Matched automatically, except in outlined cells, … About 14 in 100 one-sided cells that nobody confirmed are wrong (11 to 18) …"
 */
export function patternBasis({ rates, level }: { rates: MeasuredRates | null; level: PatternLevel }): Message {
  if (level === "confirmed") return COUNTED.confirmed;
  const basis = say`Matched automatically, except in outlined cells, whose passages a person confirmed.`;
  if (level === "agreed") return say`${basis} ${COUNTED.agreed} ${NOT_MEASURED}`;
  if (!rates) return basis;
  if (!rates.oneSided) {
    const { none } = rates.passages;
    return say`${basis} Of passages for which no match is found ${inHundred(none.rate)} have one after all, as measured on ${rates.pairs} pairs of readouts; the intervals reflect only the number of calls and do not allow for that.`;
  }
  const { rate, low, high, cells } = rates.oneSided;
  return say`${basis} About ${inHundred(rate)} one-sided cells that nobody confirmed are wrong (${[percent(low)]} to ${[percent(high)]}), as measured on ${cells} of them; the intervals allow for that.`;
}

/**
 * That some comparisons are of an earlier version of the aligner.
 *
 * @returns null where none is
 * @example
 * toText(outdatedSentence({ n: 14, outdated: 3 })!); //=> "3 of 14 comparisons were made by an earlier version of the aligner."
 */
export const outdatedSentence = ({ n, outdated }: Pattern["comparisons"]): Message | null =>
  outdated === 0
    ? null
    : say`${outdated} of ${plural(n, "comparison was", "comparisons were")} made by an earlier version of the aligner.`;

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

/**
 * How many calls of a dyad are stored, and from when.
 *
 * @example
 * toText(listedDyad({ calls: 14, from: "2029-01-05", to: "2030-11-02" })); //=> "14 calls, 5 January 2029 to 2 November 2030"
 */
export const listedDyad = ({ calls, from, to }: { calls: number; from: string; to: string }): Message =>
  from === to ? say`${plural(calls, "call")}, ${day(from)}` : say`${plural(calls, "call")}, ${day(from)} to ${day(to)}`;

/**
 * The rate of a row as a figure has it, in one short line.
 *
 * @example
 * toText(figureRate(row, parties)); //=> "only Vestria 12 of 12, 76–100%"
 */
export function figureRate({ rates }: PatternRow, parties: Parties): Message {
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

/**
 * What the page of a dyad is about, for search engines and cards.
 *
 * @example
 * toText(describeDyad(parties)); //=> "Vestria and Norland: what each side reports about their calls, topic by topic."
 */
export const describeDyad = (parties: Parties): Message =>
  say`${dyadTitle(parties)}: what each side reports about their calls, topic by topic.`;
