import { readDocument } from "@/lib/documents/read-document";
import { readUnsavedCall, type UnsavedCall } from "@/lib/forms/unsaved-call";
import { readDateFields } from "@/lib/forms/date-fields";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { DOCUMENT_REFUSED, checkOfFile } from "@/lib/messages/form/documents";
import { today } from "@/lib/model/dates";
import type { FieldFault } from "@/lib/schema/field-faults";
import { rowLabel } from "@/lib/messages/form/form-labels";

interface ReadFiles {
  /** What was typed, with the texts of the files in their places. */
  values: FieldValues;
  /** Files that could not be read, by the fields of their texts. */
  faults: FieldFault[];
  /** What to check in the texts of files. */
  notes: string[];
}

const FILE = /^readouts\.(\d{1,2})\.file$/;

/** Reads the files that were chosen for the readouts of a form: each takes the place of what was typed as its text. */
export async function readFiles(form: FormData, typed: FieldValues): Promise<ReadFiles> {
  const read: ReadFiles = { values: { ...typed }, faults: [], notes: [] };
  for (const [name, file] of form) {
    const [, row] = FILE.exec(name) ?? [];
    if (row === undefined || !(file instanceof File) || file.size === 0) continue;
    const field = `readouts.${row}.text`;
    const document = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
    if (document.kind === "refusal") {
      read.faults.push({ name: field, message: DOCUMENT_REFUSED[document.reason] });
      continue;
    }
    read.values[field] = document.text;
    const note = checkOfFile(document.notes, rowLabel("readouts", Number(row)));
    if (note) read.notes.push(note);
  }
  return read;
}

/** A form of a call or of readouts, as it was sent. */
interface CallForm {
  /** The button that sent it. */
  intent: string;
  /** What was typed, with the texts of files and with dates as they are stored. */
  values: FieldValues;
  unsaved: UnsavedCall;
  files: Pick<ReadFiles, "faults" | "notes">;
  /** Dates that the analyst has to choose or to confirm. */
  asked: FieldFault[];
}

/** Reads the form that adds a call, or readouts to one. */
export async function readCallForm(form: FormData): Promise<CallForm> {
  const { do: intent = "preview", ...typed } = readFields(form);
  const files = await readFiles(form, typed);
  const { values, faults: asked } = readDateFields(files.values, today());
  return { intent, values, unsaved: readUnsavedCall(values), files, asked };
}
