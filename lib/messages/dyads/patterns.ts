import type { Party } from "../../model/calls/calls";
import type { DyadView, SnapshotFacts } from "../../model/dyads/dyad-view";
import { FICTIONAL_MARK } from "../../model/calls/fictional";
import type { MeasuredRates } from "../../model/readers/measured-rates";
import {
  NOT_COMPARABLE,
  PATTERN_SIDES,
  type PatternColumn,
  type PatternLevel,
  type Pattern,
  type PatternQuery,
  type PatternSide,
  type PatternSort,
  type RowKind,
} from "../../model/dyads/patterns";
import { day, dayOf } from "../parts/dates";
import { NOTHING, join, named, plural, say, type Message } from "../parts/message";
import { inHundred } from "../parts/in-hundred";
import { WHY, percent } from "./pattern-cells";

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
 * How many calls of a dyad are stored, and from when.
 *
 * @example
 * toText(listedDyad({ calls: 14, from: "2029-01-05", to: "2030-11-02" })); //=> "14 calls, 5 January 2029 to 2 November 2030"
 */
export const listedDyad = ({ calls, from, to }: { calls: number; from: string; to: string }): Message =>
  from === to ? say`${plural(calls, "call")}, ${day(from)}` : say`${plural(calls, "call")}, ${day(from)} to ${day(to)}`;

/**
 * What the page of a dyad is about, for search engines and cards.
 *
 * @example
 * toText(describeDyad(parties)); //=> "Vestria and Norland: what each side reports about their calls, topic by topic."
 */
export const describeDyad = (parties: Parties): Message =>
  say`${dyadTitle(parties)}: what each side reports about their calls, topic by topic.`;
