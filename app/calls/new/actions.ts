"use server";
import { permit, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { callPath } from "@/lib/addresses/call-path";
import { FORM_SENTENCES, describeSimilar } from "@/lib/messages/form/forms";
import { redirect } from "next/navigation";
import { changeRows, cleanRow, withoutRows } from "@/app/_call-forms/change-rows";
import { readArticleOf } from "@/app/_call-forms/read-article-of";
import { readCallForm } from "@/app/_call-forms/read-call-form";
import { findSubmitted } from "@/lib/data/calls/call-writes";
import { saveCall } from "@/lib/comparison/write-calls";
import { listExisting } from "@/lib/data/calls/existing";
import { findSimilar } from "@/lib/data/calls/similar-calls";
import { withDateFaults } from "@/lib/forms/date-fields";
import {
  checkUnsavedCall,
  fillUnsavedCall,
  readUnsavedCall,
  writeUnsavedCall,
  type UnsavedCall,
} from "@/lib/forms/unsaved-call";
import type { FieldFault } from "@/lib/schema/field-faults";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { newForm, withFaults, type CallPreview, type FormState } from "@/lib/forms/form-state";
import { sentForm } from "@/lib/schema/action-arguments";
import { previewCall } from "@/lib/comparison/preview-call";

const withCall = (values: FieldValues, unsaved: UnsavedCall): FormState =>
  newForm({ ...values, ...writeUnsavedCall(unsaved) });

/** Where to go once an unsaved call is stored. */
interface Stored {
  path: string;
}

/** Saves a complete call, or returns its faults. Similar calls must be confirmed first to be different ones. */
async function save(state: FormState, unsaved: UnsavedCall, asked: FieldFault[]): Promise<FormState | Stored> {
  const checked = checkUnsavedCall(unsaved, await listExisting());
  if ("faults" in checked || asked.length > 0)
    return { ...state, faults: withDateFaults(asked, "faults" in checked ? checked.faults : []) };
  const similar = (await findSimilar(checked.call)).map(describeSimilar);
  const confirmed = similar.every(({ path }) => state.values.confirmed?.split(" ").includes(path));
  const isSuggested = unsaved.slug.trim() === "";
  // If the same form was sent before, its call is found and needs no confirmation.
  const submitted = confirmed ? await saveCall(checked.call, isSuggested) : await findSubmitted(checked.call);
  if (!submitted) return { ...state, similar, message: FORM_SENTENCES.similar };
  if (submitted.kind === "taken") return { ...state, faults: [{ name: "slug", message: FORM_SENTENCES.taken }] };
  return { path: callPath(submitted.slug) };
}

async function preview(values: FieldValues, unsaved: UnsavedCall): Promise<FormState> {
  const existing = await listExisting();
  return { ...withCall(values, fillUnsavedCall(unsaved, existing)), preview: await previewCall(unsaved, existing) };
}

async function answer(before: FormState, form: FormData): Promise<FormState | Stored> {
  const { intent, values, unsaved, files, asked } = await readCallForm(form);
  const changed = changeRows(unsaved, intent);
  // The preview and the guesses stay on screen while rows move.
  if (changed) return { ...before, ...withCall(withoutRows(values), changed) };
  const guesses = before.guesses?.filter((name) => values[name] === before.values[name]);
  const { notes } = files;
  const state: FormState = { ...withCall(values, unsaved), preview: before.preview, guesses, notes };
  if (files.faults.length > 0) return { ...state, faults: files.faults };
  const cleaned = cleanRow(unsaved, intent);
  if (cleaned)
    return { ...withCall(values, cleaned), preview: await previewCall(cleaned, await listExisting()), guesses };
  if (intent.startsWith("article") || intent === "report") return readArticleOf(state, form, intent);
  if (intent === "restore") return state;
  if (intent === "save") return save(state, unsaved, asked);
  return { ...(await preview(values, unsaved)), notes };
}

/** Answers every button of the form. What was typed always comes back. */
export async function sendCallForm(before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const refused = whyNot("add");
  if (refused) return { ...before, ...withFaults(readFields(form), [], refused) };
  let answered: FormState | Stored;
  try {
    answered = await answer(before, form);
  } catch (error) {
    console.error(error);
    return { ...before, ...withFaults(readFields(form), [], FORM_SENTENCES.notSaved) };
  }
  if (!("path" in answered)) return answered;
  redirect(answered.path);
}

/** Previews the unsaved call while it is typed. */
export async function describeCall(sent: unknown): Promise<CallPreview> {
  permit("add");
  const form = readArgument(sentForm, sent);
  return previewCall(readUnsavedCall(readFields(form)), await listExisting());
}
