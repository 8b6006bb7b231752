import { refuse, type EditState } from "@/lib/forms/edit-state";
import type { FieldFault, FieldValues } from "@/lib/forms/form";

/** Fields of the form that can be seen; what is wrong with another one is said of the whole. */
const SEEN = ["text", "author"];

/** The form of a note comes back with what was typed, and what is wrong with it. */
export function refuseNote(values: FieldValues, faults: FieldFault[]): EditState {
  const unseen = faults.find(({ name }) => !SEEN.includes(name));
  const seen = faults.filter(({ name }) => SEEN.includes(name));
  return refuse(values, seen, unseen?.message ?? null);
}
