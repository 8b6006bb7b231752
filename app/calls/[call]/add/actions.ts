"use server";
import { redirect } from "next/navigation";
import { listExisting } from "@/lib/data/calls/existing";
import { addReadoutTo, type ReadoutAdded } from "@/lib/data/readouts/readout-additions";
import { checkReadouts, readDraft } from "@/lib/forms/call-draft";
import { readFields, type FormState } from "@/lib/forms/form";
import { DRAFT_SENTENCES } from "@/lib/messages/drafts";

async function add(call: string, state: FormState): Promise<FormState | ReadoutAdded> {
  const { readouts } = readDraft(state.values);
  const draft = { ...readDraft({}), readouts: readouts.slice(0, 1) };
  const checked = checkReadouts(draft, await listExisting());
  if ("faults" in checked) return { ...state, faults: checked.faults };
  const [readout] = checked.readouts;
  return readout ? addReadoutTo(call, readout) : { ...state, sentence: DRAFT_SENTENCES.gone };
}

/** Adds the readout to the call and leads to it; what was typed comes back when something is wrong. */
export async function sendReadout(call: string, _before: FormState, form: FormData): Promise<FormState> {
  const state: FormState = { values: readFields(form), faults: [], sentence: null };
  const added = await add(call, state).catch((error: unknown) => {
    console.error(error);
    return { ...state, sentence: DRAFT_SENTENCES.notSaved };
  });
  if (!("kind" in added)) return added;
  if (added.kind === "added" || added.kind === "known") return redirect(`/calls/${added.call}`);
  return { ...state, sentence: DRAFT_SENTENCES[added.kind] };
}
