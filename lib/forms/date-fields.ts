import { CALL_FIELDS } from "../schema/call-fields";
import { subjectOf, type Field } from "../schema/field";
import type { FieldFault } from "../schema/field-faults";
import { READOUT_FIELDS } from "../schema/readout-fields";
import type { FieldValues } from "./form";
import { readDate } from "./read-date";
import { lowerFirst } from "../model/lower-first";

/** The fields of the forms that hold a date. */
const DATES: { pattern: RegExp; field: Field }[] = [
  { pattern: /^date$/, field: CALL_FIELDS.date },
  { pattern: /^(?:readouts\.\d{1,2}\.)?publishedAt$/, field: READOUT_FIELDS.publishedAt },
];

/** The field that confirms an unusual date; its value is the date. */
const confirmationOf = (name: string) => `${name}Confirmed`;

const FORMATS = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
] as const;

/** "3 April 2024", "April 2024", "2024". */
const inWords = (date: string) =>
  new Intl.DateTimeFormat("en-GB", { ...FORMATS[date.split("-").length - 1], timeZone: "UTC" }).format(new Date(date));

const EITHER = new Intl.ListFormat("en-GB", { type: "disjunction" });

function askWhich(what: string, choices: string[]): string {
  const [only] = choices;
  if (choices.length === 1) return `Is ${lowerFirst(what)} ${inWords(only!)}? If so, write it as ${only}.`;
  return `${what} can mean ${EITHER.format(choices.map((date) => `${inWords(date)} (${date})`))}. Write the one that is meant.`;
}

function readField(
  name: string,
  field: Field,
  values: FieldValues,
  today: string,
): { date?: string; fault?: FieldFault } {
  const what = subjectOf(field);
  const read = readDate(values[name]!, { today });
  if (read.kind === "unreadable") return {};
  if (read.kind === "ambiguous") return { fault: { name, message: askWhich(what, read.choices) } };
  if (!read.isFarAhead || values[confirmationOf(name)] === read.date) return { date: read.date };
  return {
    date: read.date,
    fault: {
      name,
      message: `${what}, ${inWords(read.date)}, is more than a year ahead. Is the year right?`,
      confirmation: { name: confirmationOf(name), value: read.date, label: "Yes, it is right" },
    },
  };
}

/**
 * Reads the dates that people typed into a form. What cannot be read stays as it is, and the schema reports it.
 *
 * @param today ISO 8601
 * @returns the values with dates in ISO 8601, and the questions to be answered before they are stored
 * @example
 * readDateFields({ date: "3 April 2024" }, "2026-11-29"); //=> { values: { date: "2024-04-03" }, faults: [] }
 */
export function readDateFields(values: FieldValues, today: string): { values: FieldValues; faults: FieldFault[] } {
  const read = { ...values };
  const faults: FieldFault[] = [];
  for (const name of Object.keys(values)) {
    const field = DATES.find(({ pattern }) => pattern.test(name))?.field;
    if (!field) continue;
    const { date, fault } = readField(name, field, values, today);
    if (date) read[name] = date;
    if (fault) faults.push(fault);
  }
  return { values: read, faults };
}

/**
 * Merges a form's faults: one for each field, with questions about dates before the schema's faults.
 *
 * @example
 * withDateFaults([{ name: "date", message: "Which?" }], [{ name: "date", message: "Unreadable." }]);
 * //=> [{ name: "date", message: "Which?" }]
 */
export const withDateFaults = (asked: FieldFault[], others: FieldFault[]): FieldFault[] => [
  ...asked,
  ...others.filter(({ name }) => !asked.some((fault) => fault.name === name)),
];
