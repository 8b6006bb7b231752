import { CALL_FIELDS, SEAT_FIELDS } from "../schema/call-fields";
import { correcting, nameChoices, type Choices, type Field } from "../schema/field";
import { POSITION_FIELD, READOUT_FIELDS } from "../schema/readout-fields";
import type { FieldValues } from "./form";

/** Fields that belong together; their faults link to the group. */
export interface FieldGroup {
  id: string;
  legend: string;
  fields: Field[];
}

interface Stored {
  slug: string;
  name: string;
}

/** More rows than any form has. */
const MAX_ROWS = 100;

/** The rows of a list for which there are values. */
const rowsOf = (values: FieldValues, fieldOf: (row: number) => string) =>
  Array.from({ length: MAX_ROWS }, (_, row) => row).filter((row) => fieldOf(row) in values);

function seatFields(row: number): Field[] {
  const { party, principal } = SEAT_FIELDS;
  return [
    correcting({ ...party, label: `${party.label} ${row + 1}` }, `parties.${row}.`),
    correcting({ ...principal, label: `${principal.label} ${row + 1}` }, `parties.${row}.`),
  ];
}

function positionFields(row: number, positions: Choices, readouts: Stored[], slug: string): Field[] {
  const issuer = readouts.find((readout) => readout.slug === slug)?.name ?? slug;
  const prefix = `readouts.${row}.`;
  const named = { ...READOUT_FIELDS.slug, label: `Readout ${row + 1}`, choices: nameChoices(readouts) };
  return [
    correcting({ ...named, kind: "hidden" }, prefix),
    correcting({ ...POSITION_FIELD, label: `${POSITION_FIELD.label} of ${issuer}`, choices: positions }, prefix),
  ];
}

/**
 * The fields that correct a call, with as many seats and readouts as there are values.
 *
 * @param readouts those of the call, each by its issuer's name
 * @param values of the form, by the names of its fields
 * @example
 * const groups = callGroups({ "parties.0.party": "Velmora", "readouts.0.slug": "velmora-mfa" }, readouts);
 * groups.map(({ id, fields }) => [id, fields.length]); //=> [["call", 4], ["parties", 2], ["readouts", 2]]
 */
export function callGroups(values: FieldValues, readouts: Stored[]): FieldGroup[] {
  const listed = rowsOf(values, (row) => `readouts.${row}.slug`);
  const positions: Choices = listed.map((_, index) => [String(index + 1), String(index + 1)] as const);
  const { title, slug, kind, date } = CALL_FIELDS;
  return [
    { id: "call", legend: "The call", fields: [title, slug, kind, date].map((field) => correcting(field)) },
    {
      id: "parties",
      legend: "Who took part",
      fields: rowsOf(values, (row) => `parties.${row}.party`).flatMap(seatFields),
    },
    {
      id: "readouts",
      legend: "Order of the readouts",
      fields: listed.flatMap((row) => positionFields(row, positions, readouts, values[`readouts.${row}.slug`]!)),
    },
  ];
}

/**
 * The fields that correct a readout.
 *
 * @example
 * readoutGroups().map(({ legend }) => legend); //=> ["The readout", "The text"]
 */
export function readoutGroups(): FieldGroup[] {
  const { issuer, kind, extent, language, publishedAt, sourceTitle, sourceUrl, quotedBy, text, reason } =
    READOUT_FIELDS;
  const details: Field[] = [issuer, kind, extent, language, publishedAt, sourceTitle, sourceUrl, quotedBy];
  return [
    { id: "readout", legend: "The readout", fields: details.map((field) => correcting(field)) },
    { id: "revision", legend: "The text", fields: [text, reason].map((field) => correcting(field)) },
  ];
}
