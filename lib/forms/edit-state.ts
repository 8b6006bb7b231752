import type { FieldFault, FieldValues, FormState } from "./form";

/** What a form that corrects something stored is shown with. The field `version` says what it was filled in on. */
export interface EditState extends FormState {
  /** What somebody else has saved meanwhile, by field; null where nobody has. */
  theirs: FieldValues | null;
}

/** A form as it is first opened. */
export const openForm = (values: FieldValues): EditState => ({ values, faults: [], sentence: null, theirs: null });

/** The form comes back with what was typed, and what is wrong with it. */
export const refuse = (values: FieldValues, faults: FieldFault[], sentence: string | null = null): EditState => ({
  values,
  faults,
  sentence,
  theirs: null,
});

/**
 * The form comes back beside what somebody else has saved; sent once more, it is saved on top of that.
 *
 * @param values what was typed
 * @param theirs what is stored now, with its version
 */
export const oppose = (values: FieldValues, theirs: FieldValues): EditState => ({
  values: { ...values, version: theirs.version ?? "" },
  faults: [],
  sentence: "Somebody else saved changes while you were editing. Nothing of yours is saved yet, and nothing is lost:",
  theirs,
});
