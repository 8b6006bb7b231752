"use server";
import { callPath } from "@/lib/addresses/call-path";
import { FORM_SENTENCES } from "@/lib/messages/form/forms";
import { redirect } from "next/navigation";
import { changeRows, cleanRow, withoutRows } from "@/app/_call-forms/change-rows";
import { permit, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { readArticleOf } from "@/app/_call-forms/read-article-of";
import { readCallForm } from "@/app/_call-forms/read-call-form";
import { findCall } from "@/lib/data/calls/call-queries";
import { listExisting } from "@/lib/data/calls/existing";
import { addReadout } from "@/lib/comparison/write-calls";
import { previewCall } from "@/lib/comparison/preview-call";
import type { ReadoutAdded } from "@/lib/data/readouts/readout-additions";
import type { Readout } from "@/lib/model/calls/calls";
import { withDateFaults } from "@/lib/forms/date-fields";
import {
  checkReadouts,
  fillUnsavedCall,
  readUnsavedCall,
  writeUnsavedCall,
  type UnsavedCall,
} from "@/lib/forms/unsaved-call";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { newForm, withFaults, type CallPreview, type FormState } from "@/lib/forms/form-state";
import { boundSlug, sentForm } from "@/lib/schema/action-arguments";
import type { FieldFault } from "@/lib/schema/field-faults";

/** Adds the readouts in order, each only once even if the form is sent twice. */
async function add(call: string, state: FormState, unsaved: UnsavedCall, asked: FieldFault[]) {
  const stored = await storedReadouts(call);
  const checked = checkReadouts(unsaved, await listExisting(), languagesIn(stored));
  if ("faults" in checked || asked.length > 0)
    return { ...state, faults: withDateFaults(asked, "faults" in checked ? checked.faults : []) };
  let added: ReadoutAdded = { kind: "missing" };
  for (const readout of checked.readouts) {
    added = await addReadout(call, readout);
    if (added.kind === "full") return { ...state, message: FORM_SENTENCES.full };
    if (added.kind === "missing") return { ...state, message: FORM_SENTENCES.gone };
  }
  return added;
}

const languagesIn = (readouts: readonly Readout[]) => readouts.map(({ language }) => language);
const storedReadouts = async (call: string): Promise<Readout[]> => (await findCall(call))?.readouts ?? [];

async function preview(call: string, values: FieldValues, unsaved: UnsavedCall): Promise<FormState> {
  const [existing, stored] = await Promise.all([listExisting(), storedReadouts(call)]);
  return {
    ...newForm({ ...values, ...writeUnsavedCall(fillUnsavedCall(unsaved, existing, languagesIn(stored))) }),
    preview: await previewCall(unsaved, existing, stored),
  };
}

async function answer(call: string, before: FormState, form: FormData): Promise<FormState | ReadoutAdded> {
  const { intent, values, unsaved, files, asked } = await readCallForm(form);
  const changed = changeRows(unsaved, intent);
  if (changed) return { ...before, values: { ...withoutRows(values), ...writeUnsavedCall(changed) } };
  const { notes } = files;
  const state: FormState = { ...newForm(values), preview: before.preview, notes };
  if (files.faults.length > 0) return { ...state, faults: files.faults };
  if (intent.startsWith("article") || intent === "report")
    return readArticleOf(state, form, intent, await storedReadouts(call));
  if (intent === "save") return add(call, state, unsaved, asked);
  return { ...(await preview(call, values, cleanRow(unsaved, intent) ?? unsaved)), notes };
}

/** Answers every button of the form that adds readouts to a call. What was typed always comes back. */
export async function sendReadouts(bound: unknown, before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const call = readArgument(boundSlug, bound);
  const refused = whyNot("add");
  if (refused) return { ...before, ...withFaults(readFields(form), [], refused) };
  const answered = await answer(call, before, form).catch((error: unknown) => {
    console.error(error);
    return { ...before, ...withFaults(readFields(form), [], FORM_SENTENCES.notSaved) };
  });
  if (!("kind" in answered)) return answered;
  redirect(callPath("call" in answered ? answered.call : call));
}

/** Previews the readouts beside those that the call has, while they are typed. */
export async function describeReadouts(bound: unknown, sent: unknown): Promise<CallPreview> {
  permit("add");
  const form = readArgument(sentForm, sent);
  const call = readArgument(boundSlug, bound);
  return previewCall(readUnsavedCall(readFields(form)), await listExisting(), await storedReadouts(call));
}
