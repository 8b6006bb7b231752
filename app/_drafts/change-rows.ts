import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import type { CallDraft } from "@/lib/forms/call-draft";
import { cleanText } from "@/lib/forms/clean-text";
import { addPartyRow, addReadoutRow, moveRow, removeRow } from "@/lib/forms/draft-rows";
import type { FieldValues } from "@/lib/forms/form";

/** What was typed but for the rows, which a draft gives again. */
export const withoutRows = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(parties|readouts)\./.test(name)));

/** The draft after one of the buttons beside its rows; null for another button. */
export function changeRows(draft: CallDraft, intent: string): CallDraft | null {
  if (intent === "add-party") return addPartyRow(draft);
  if (intent === "add-readout") return addReadoutRow(draft, EMPTY_READOUT);
  const [, verb, list, row] = /^(remove|up|down)-(parties|readouts)-(\d{1,2})$/.exec(intent) ?? [];
  if (list !== "parties" && list !== "readouts") return null;
  return verb === "remove"
    ? removeRow(draft, list, Number(row))
    : moveRow(draft, list, Number(row), verb === "up" ? -1 : 1);
}

/** The draft with the proposed text in one readout; null for another button. */
export function cleanRow(draft: CallDraft, intent: string): CallDraft | null {
  const [, row] = /^clean-(\d{1,2})$/.exec(intent) ?? [];
  const readout = row === undefined ? undefined : draft.readouts[Number(row)];
  if (!readout) return null;
  return { ...draft, readouts: draft.readouts.with(Number(row), { ...readout, text: cleanText(readout.text) }) };
}
