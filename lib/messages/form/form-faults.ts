import { countRows } from "../../forms/call-rows";
import type { FieldValues } from "../../forms/form";
import type { FieldFault } from "../../schema/field-faults";
import { SENT_FIELDS } from "../../schema/sent-fields";
import { named, say, type Message } from "../parts/message";
import { rowLabel, type FormList } from "./form-labels";

/** Where a row's own name stands: a party's in a form that adds calls, or in one that corrects them. */
const NAMES: Record<FormList, string[]> = { readouts: ["issuer.name"], parties: ["party.name", "party"] };

/** Whose field it is, among several that are called the same; null where there is only one. */
function ownerOf(field: string, values: FieldValues): Message | null {
  const box = Object.values(SENT_FIELDS).find(({ name }) => name === field);
  if (box) return say`${named(box.label)}`;
  const [, found, index] = /^(readouts|parties)\.(\d+)\./.exec(field) ?? [];
  const list = found as FormList | undefined;
  if (!list || countRows(values, list) < 2) return null;
  const label = named(rowLabel(list, Number(index)));
  const [name] = NAMES[list].flatMap((part) => values[`${list}.${index}.${part}`]?.trim() || []);
  return name ? say`${label}, ${named(name)}` : say`${label}`;
}

/**
 * What is wrong with a field, with the readout or the party that it belongs to where a form has several.
 *
 * @param values of the form
 * @example
 * toText(sayFault({ name: "readouts.1.text", message: "The text is missing." }, values));
 * //=> "Readout 2, Ministry of Velmora: The text is missing."
 */
export function sayFault({ name, message }: FieldFault, values: FieldValues): Message {
  const owner = ownerOf(name, values);
  return owner ? say`${owner}: ${[message]}` : say`${[message]}`;
}
