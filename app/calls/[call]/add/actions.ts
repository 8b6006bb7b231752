"use server";
import { callPath } from "@/lib/addresses/call-path";
import { DRAFT_SENTENCES } from "@/lib/messages/forms";
import { redirect } from "next/navigation";
import { listExisting } from "@/lib/data/calls/existing";
import { addReadout } from "@/lib/comparison/write-calls";
import type { ReadoutAdded } from "@/lib/data/readouts/readout-additions";
import { today } from "@/lib/model/dates";
import { readDateFields, withDateFaults } from "@/lib/forms/date-fields";
import { checkReadouts, readDraft } from "@/lib/forms/call-draft";
import { readFields } from "@/lib/forms/form";
import { newForm, type FormState } from "@/lib/forms/form-state";
import type { FieldFault } from "@/lib/schema/field-faults";

async function add(call: string, state: FormState, asked: FieldFault[]): Promise<FormState | ReadoutAdded> {
  const { readouts } = readDraft(state.values);
  const draft = { ...readDraft({}), readouts: readouts.slice(0, 1) };
  const checked = checkReadouts(draft, await listExisting());
  if ("faults" in checked || asked.length > 0)
    return { ...state, faults: withDateFaults(asked, "faults" in checked ? checked.faults : []) };
  const [readout] = checked.readouts;
  return readout ? addReadout(call, readout) : { ...state, message: DRAFT_SENTENCES.gone };
}

/** Adds the readout to the call and redirects to it, or returns the form with the values typed and their faults. */
export async function sendReadout(call: string, _before: FormState, form: FormData): Promise<FormState> {
  const { values, faults: asked } = readDateFields(readFields(form), today());
  const state = newForm(values);
  const added = await add(call, state, asked).catch((error: unknown) => {
    console.error(error);
    return { ...state, message: DRAFT_SENTENCES.notSaved };
  });
  if (!("kind" in added)) return added;
  if (added.kind === "added" || added.kind === "existing") return redirect(callPath(added.call));
  return { ...state, message: added.kind === "full" ? DRAFT_SENTENCES.full : DRAFT_SENTENCES.gone };
}
