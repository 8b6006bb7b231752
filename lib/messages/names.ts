import type { CallKind, ReadoutKind, Extent } from "../model/vocabularies";
import { type DatePrecision, precisionOf } from "../model/dates";
import type { Readout, Call } from "../model/calls";
import type { ReadoutPair } from "../model/readout-pairs";
import type { View } from "../model/comparison-query";
import type { Side, ReasonKind, Reason, Basis, Refusal } from "../model/comparison";
import type { Row } from "../model/rows";

export const CALL_KIND_LABELS: Record<CallKind, string> = {
  "phone-call": "phone call",
  "video-call": "video call",
  meeting: "meeting",
};

export const READOUT_KIND_LABELS: Record<ReadoutKind, string> = {
  "official-statement": "Official statement",
  "official-post": "Official post",
  "press-report": "Press report",
  transcript: "Transcript",
};

export const EXTENT_LABELS: Record<Extent, string> = {
  full: "The full readout",
  partial: "A part of it, as quoted",
};

const DATE_FORMATS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};

/** "Wednesday, 3 April 2024", "April 2024" or "2024": never more precise than the date is known. */
export function formatDate(date: string, precision: DatePrecision): string {
  const format = new Intl.DateTimeFormat("en-GB", { ...DATE_FORMATS[precision], timeZone: "UTC" });
  return format.format(new Date(date)).replace(/^(\p{L}+) (?=\d+ \p{L})/u, "$1, ");
}

export const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/**
 * A share as so many in 100: rounded, but never to all where some are wanting, nor to none where there are some.
 *
 * @param share 0 to 1
 * @example
 * inHundred(0.704);     //=> "70 in 100"
 * inHundred(199 / 200); //=> "more than 99 in 100"
 * inHundred(0.004);     //=> "less than 1 in 100"
 */
export function inHundred(share: number): string {
  if (share > 0 && share < 0.01) return "less than 1 in 100";
  if (share > 0.99 && share < 1) return "more than 99 in 100";
  return `${Math.round(100 * share)} in 100`;
}

/** A stretch of text for a place that has one line: every run of white space is one space. */
export const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });
export const inWords = (items: string[]) => listFormat.format(items);

/** What a side is called: in a sentence ("the Azerbaijani readout") and as a label ("Azerbaijan"). */
export interface SideNames {
  label: string;
  readout: string;
}

const isOfficial = ({ kind }: Readout) => kind.startsWith("official");

/** A readout is called by its party when it alone of those on the page speaks for it; else, and when it is the press, by its issuer. */
function nameReadout(readout: Readout, others: Readout[]): SideNames {
  const { name, party, slug } = readout.issuer;
  if (!isOfficial(readout))
    return { label: name, readout: `${READOUT_KIND_LABELS[readout.kind].toLowerCase()} by ${name}` };
  const rivals = others.filter((other) => isOfficial(other) && other.issuer.party.slug === party.slug);
  if (rivals.length === 0) return { label: party.name, readout: `${party.adjective} readout` };
  if (rivals.every(({ issuer }) => issuer.slug !== slug)) return { label: name, readout: `readout by ${name}` };
  return { label: `${name} (${readout.slug})`, readout: `readout ${readout.slug} by ${name}` };
}

/** What each of a call's readouts is called when all are on one page. */
export const nameReadouts = (readouts: Readout[]): SideNames[] =>
  readouts.map((readout) =>
    nameReadout(
      readout,
      readouts.filter((other) => other !== readout),
    ),
  );

/** Two sides are told apart by their parties, by their issuers when both speak for one party, by the call when one issuer does. */
export function nameSides({ left, right }: ReadoutPair): Record<Side, SideNames> {
  if (left.readout.issuer.slug === right.readout.issuer.slug && left.call.slug !== right.call.slug) {
    const byCall = ({ call }: ReadoutPair["left"]): SideNames => ({
      label: titleCall(call),
      readout: `readout of ${titleCall(call)}`,
    });
    return { left: byCall(left), right: byCall(right) };
  }
  if (left.call.slug === right.call.slug && left.readout.slug === right.readout.slug) {
    const byRevision = ({ issuer, revision }: Readout): SideNames => ({
      label: `${issuer.name}, revision ${revision.number}`,
      readout: `revision ${revision.number} of the readout by ${issuer.name}`,
    });
    return { left: byRevision(left.readout), right: byRevision(right.readout) };
  }
  return { left: nameReadout(left.readout, [right.readout]), right: nameReadout(right.readout, [left.readout]) };
}

/**
 * The machine found nothing: a finding about the search, never a claim about what was said. Across languages nothing but names
 * and numbers was searched for, and not even that much is claimed.
 */
export const noCounterpart = (other: SideNames, basis: Basis) =>
  basis === "same-language"
    ? `No counterpart found in the ${other.readout}`
    : `Not compared with the ${other.readout}: it is in another language`;

/** Something was found, and not enough to count. */
export const weakMatch = (other: SideNames, basis: Basis) => `${noCounterpart(other, basis)}, only a weak match`;

/** What a machine's findings claim, and what they do not. */
export const machineClaim = (basis: Basis) =>
  basis === "same-language"
    ? "Machine reading: “no counterpart found” is not yet “left out”."
    : "The readouts are in different languages: only names, numbers and dates were matched, and nothing is claimed to be left out.";

export const VIEW_LABELS: Record<View, string> = { aligned: "Aligned", texts: "Texts", words: "Words", list: "List" };

/**
 * What rows are called by their state.
 *
 * @example
 * stateLabels(names).onlyLeft; //=> "Only United States"
 */
export const stateLabels = (names: Record<Side, SideNames>): Record<Row["state"], string> => ({
  shared: "Shared",
  possible: "Possible",
  onlyLeft: `Only ${names.left.label}`,
  onlyRight: `Only ${names.right.label}`,
  notAPoint: "Not a point",
});

const REASON_LABELS: Record<ReasonKind, string> = {
  opening: "Opening",
  concept: "Concept",
  name: "Name",
  number: "Number or date",
  term: "Word",
  sense: "Words used alike",
  wording: "Wording",
};

/**
 * Reasons by their kind, each kind in a line.
 *
 * @example
 * describeReasons(link.reasons); //=> ["Concept: Ceasefire, Peace", "Name: Azerbaijan"]
 */
export function describeReasons(reasons: Reason[]): string[] {
  const kinds = new Map<ReasonKind, string[]>();
  for (const { kind, label } of reasons) kinds.set(kind, [...(kinds.get(kind) ?? []), label]);
  return [...kinds].map(([kind, labels]) => `${REASON_LABELS[kind]}: ${labels.join(", ")}`);
}

/** "Blinken and Aliyev, phone call, 3 April 2024": calls of the same principals are told apart by their date. */
export const titleCall = (call: Pick<Call, "title" | "date" | "datePrecision">) =>
  `${call.title}, ${formatDate(call.date, call.datePrecision).replace(/^\p{L}+, /u, "")}`;

export function titlePair({ left, right }: ReadoutPair): string {
  const names = inWords([...new Set([left, right].map(({ readout }) => readout.issuer.name))]);
  return left.call.slug === right.call.slug
    ? `${names}: ${titleCall(left.call)}`
    : `${names}: ${titleCall(left.call)}, and ${titleCall(right.call)}`;
}

/** "2024-04-03" as "3 April 2024". */
export const formatPublication = (date: string) => formatDate(date, precisionOf(date)).replace(/^\p{L}+, /u, "");

const MOMENT_FORMAT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** "22 November 2026 at 05:06 UTC" */
export const formatMoment = (moment: Date) => `${MOMENT_FORMAT.format(moment)} UTC`;

/** Below this ratio two readouts are called about equally long. */
const LONGER_FROM = 1.2;

/** "The Azerbaijani readout is 2.7 times as long as the US readout, as stored: 262 words against 98." */
export function lengthSentence(words: Record<Side, number>, names: Record<Side, SideNames>): string {
  const [longer, shorter] = words.left >= words.right ? (["left", "right"] as const) : (["right", "left"] as const);
  const figures = `${count(words[longer], "word")} against ${words[shorter].toLocaleString("en")}`;
  const ratio = words[longer] / Math.max(1, words[shorter]);
  if (ratio < LONGER_FROM) return `The two readouts are about equally long, as stored: ${figures}.`;
  return `The ${names[longer].readout} is ${ratio.toFixed(1)} times as long as the ${names[shorter].readout}, as stored: ${figures}.`;
}

/** A party none of whose issuers has published, as far as is stored. */
export const missingReadout = (partyName: string) => `No readout from ${partyName} stored`;

export const REFUSAL_SENTENCES: Record<Refusal["reason"], string> = {
  "text-too-long": "is too long to be compared",
  "too-many-passages": "has more passages than can be compared",
};

/** One sentence for search engines and cards. */
export function describeCall(call: Call): string {
  const issuers = [...new Set(call.readouts.map(({ issuer }) => issuer.name))];
  const by = issuers.length > 0 ? ` by ${inWords(issuers)}` : "";
  const missing = call.missing.map(({ name }) => ` ${missingReadout(name)}.`).join("");
  const readouts = `${count(call.readouts.length, "readout")}${by}`;
  const together = call.readouts.length > 1 ? ", side by side" : "";
  return `${titleCall(call)}: ${readouts}${together}.${missing}`;
}

/**
 * Why nothing came of what somebody did, where the database is at fault.
 *
 * @param done what was to be done to it
 * @example
 * notWritten("saved"); //=> "The database could not be written, and nothing was saved. Try again in a minute."
 */
export const notWritten = (done: string): string =>
  `The database could not be written, and nothing was ${done}. Try again in a minute.`;
