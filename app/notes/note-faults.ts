import type { FieldValues } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import type { FieldFault } from "@/lib/schema/field-faults";
import { NOTE_FIELDS } from "@/lib/schema/note-fields";

const VISIBLE = Object.keys(NOTE_FIELDS);

/** The form of a note with its faults; the fault of a hidden field is reported for the whole form. */
export function withNoteFaults(values: FieldValues, faults: FieldFault[]): FormState {
  const hidden = faults.find(({ name }) => !VISIBLE.includes(name));
  const visible = faults.filter(({ name }) => VISIBLE.includes(name));
  return withFaults(values, visible, hidden?.message ?? null);
}
