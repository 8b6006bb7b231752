import { EMPTY_READOUT } from "@/lib/forms/quoted-call";
import type { UnsavedCall } from "@/lib/forms/unsaved-call";
import { cleanText } from "@/lib/forms/clean-text";
import { addPartyRow, addReadoutRow, moveRow, removeRow } from "@/lib/forms/call-rows";
import type { FieldValues } from "@/lib/forms/form";

/** The fields of a form except those of its rows, which come from the unsaved call again. */
export const withoutRows = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(parties|readouts)\./.test(name)));

/** Applies a button that adds, moves or removes a row; null for any other button. */
export function changeRows(unsaved: UnsavedCall, intent: string): UnsavedCall | null {
  if (intent === "add-party") return addPartyRow(unsaved);
  if (intent === "add-readout") return addReadoutRow(unsaved, EMPTY_READOUT);
  const [, verb, list, row] = /^(remove|up|down)-(parties|readouts)-(\d{1,2})$/.exec(intent) ?? [];
  if (list !== "parties" && list !== "readouts") return null;
  return verb === "remove"
    ? removeRow(unsaved, list, Number(row))
    : moveRow(unsaved, list, Number(row), verb === "up" ? -1 : 1);
}

/** Applies a button that takes a proposed text into one readout; null for any other button. */
export function cleanRow(unsaved: UnsavedCall, intent: string): UnsavedCall | null {
  const [, row] = /^clean-(\d{1,2})$/.exec(intent) ?? [];
  const readout = row === undefined ? undefined : unsaved.readouts[Number(row)];
  if (!readout) return null;
  return { ...unsaved, readouts: unsaved.readouts.with(Number(row), { ...readout, text: cleanText(readout.text) }) };
}
