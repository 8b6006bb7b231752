import type { Coverage, Refusal, Side } from "@/lib/compare";
import type { Call, Readout } from "@/lib/data/call-queries";
import type { CallKind, ReadoutKind } from "@/lib/schema/call-input";
import type { DatePrecision } from "@/lib/schema/dates";

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

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });
export const inWords = (items: string[]) => listFormat.format(items);

/** What a side is called: in a sentence ("the Azerbaijani readout") and as a label ("Azerbaijan"). */
export interface SideNames {
  label: string;
  readout: string;
}

/** Two sides are told apart by their parties, or by their issuers when both speak for one party. */
export function nameSides(left: Readout, right: Readout): Record<Side, SideNames> {
  const sameParty = left.issuer.party.slug === right.issuer.party.slug;
  const name = ({ issuer }: Readout): SideNames =>
    sameParty
      ? { label: issuer.name, readout: `readout by ${issuer.name}` }
      : { label: issuer.party.name, readout: `${issuer.party.adjective} readout` };
  return { left: name(left), right: name(right) };
}

/** The machine found nothing: a finding about the search, never a claim about what was said. */
export const noCounterpart = (other: SideNames) => `No counterpart found in the ${other.readout}`;

/** "1 of 4 points has a likely counterpart in the Azerbaijani readout; 1 more has a possible one." */
export function coverageSentence({ passages: { total, likely, possible } }: Coverage, other: SideNames): string {
  const subject = `${likely} of ${count(total, "point")}`;
  const sure = `${subject} ${likely === 1 ? "has" : "have"} a likely counterpart in the ${other.readout}`;
  return possible === 0 ? `${sure}.` : `${sure}; ${possible} more ${possible === 1 ? "has" : "have"} a possible one.`;
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
  const missing = call.missing.map(({ name }) => ` ${missingReadout(name)}.`).join("");
  const readouts = `${count(call.readouts.length, "readout")} by ${inWords(issuers)}`;
  return `${call.title}, ${formatDate(call.date, call.datePrecision)}: ${readouts}, side by side.${missing}`;
}
