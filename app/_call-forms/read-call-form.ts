import { readUnsavedCall, type UnsavedCall } from "@/lib/forms/unsaved-call";
import { readDateFields } from "@/lib/forms/date-fields";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { checkOfFile } from "@/lib/messages/form/documents";
import { today } from "@/lib/model/dates";
import type { FieldFault } from "@/lib/schema/field-faults";
import { rowLabel } from "@/lib/messages/form/form-labels";
import { readBox } from "./read-box";

interface ReadFiles {
  /** What was typed, with the texts of files put into their fields. */
  values: FieldValues;
  /** Files that could not be read, by the fields of their texts. */
  faults: FieldFault[];
  /** What the user should check in the texts of files. */
  notes: string[];
}

const BOX = /^readouts\.(\d{1,2})\.(?:file|text|textInstead)$/;
/** The answer to the question beside a text. No field shows it again. */
const ANSWER = /\.textInstead$/;

/** Reads the texts of a form's readouts, typed or uploaded. If both were given for one readout, a question is asked beside it. */
export async function readFiles(form: FormData, typed: FieldValues): Promise<ReadFiles> {
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !ANSWER.test(name)));
  const read: ReadFiles = { values, faults: [], notes: [] };
  const rows = new Set([...form.keys(), ...Object.keys(typed)].flatMap((name) => BOX.exec(name)?.[1] ?? []));
  for (const row of rows) {
    const name = `readouts.${row}.text`;
    const box = await readBox(typed, name, form.get(`readouts.${row}.file`));
    if (box.text !== "") read.values[name] = box.text;
    if (box.fault) read.faults.push(box.fault);
    const note = checkOfFile(box.notes, rowLabel("readouts", Number(row)));
    if (note) read.notes.push(note);
  }
  return read;
}

/** A form of a call or of readouts, as it was sent. */
interface CallForm {
  /** The button that sent it. */
  intent: string;
  /** What was typed, with the texts of files, and dates as they are stored. */
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
