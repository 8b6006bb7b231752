"use server";
import { permit, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { callPath } from "@/lib/addresses/call-path";
import { DRAFT_SENTENCES, describeSimilar } from "@/lib/messages/form/forms";
import { redirect } from "next/navigation";
import { changeRows, cleanRow, withoutRows } from "@/app/_drafts/change-rows";
import { readArticleOf } from "@/app/_drafts/read-article-of";
import { readCallForm } from "@/app/_drafts/read-call-form";
import { findSubmitted } from "@/lib/data/calls/call-writes";
import { saveCall } from "@/lib/comparison/write-calls";
import { listExisting } from "@/lib/data/calls/existing";
import { findSimilar } from "@/lib/data/calls/similar-calls";
import { withDateFaults } from "@/lib/forms/date-fields";
import { checkDraft, fillDraft, readDraft, writeDraft, type CallDraft } from "@/lib/forms/call-draft";
import type { FieldFault } from "@/lib/schema/field-faults";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { newForm, withFaults, type DraftPreview, type FormState } from "@/lib/forms/form-state";
import { sentForm } from "@/lib/schema/action-arguments";
import { previewDraft } from "@/lib/comparison/preview-draft";

const withDraft = (values: FieldValues, draft: CallDraft): FormState => newForm({ ...values, ...writeDraft(draft) });

/** Where to go once a draft is stored. */
interface Stored {
  path: string;
}

/** Saves a complete draft once the analyst has confirmed that it is not one of the similar calls, or returns its faults. */
async function save(state: FormState, draft: CallDraft, asked: FieldFault[]): Promise<FormState | Stored> {
  const checked = checkDraft(draft, await listExisting());
  if ("faults" in checked || asked.length > 0)
    return { ...state, faults: withDateFaults(asked, "faults" in checked ? checked.faults : []) };
  const similar = (await findSimilar(checked.call)).map(describeSimilar);
  const confirmed = similar.every(({ path }) => state.values.confirmed?.split(" ").includes(path));
  const isSuggested = draft.slug.trim() === "";
  // The same form sent twice finds the call that it has made: that needs no confirmation.
  const submitted = confirmed ? await saveCall(checked.call, isSuggested) : await findSubmitted(checked.call);
  if (!submitted) return { ...state, similar, message: DRAFT_SENTENCES.similar };
  if (submitted.kind === "taken") return { ...state, faults: [{ name: "slug", message: DRAFT_SENTENCES.taken }] };
  return { path: callPath(submitted.slug) };
}

async function preview(values: FieldValues, draft: CallDraft): Promise<FormState> {
  const existing = await listExisting();
  return { ...withDraft(values, fillDraft(draft, existing)), preview: await previewDraft(draft, existing) };
}

async function answer(before: FormState, form: FormData): Promise<FormState | Stored> {
  const { intent, values, draft, files, asked } = await readCallForm(form);
  const changed = changeRows(draft, intent);
  // What was found out before stays on screen while rows move.
  if (changed) return { ...before, ...withDraft(withoutRows(values), changed) };
  const guesses = before.guesses?.filter((name) => values[name] === before.values[name]);
  const { notes } = files;
  const state: FormState = { ...withDraft(values, draft), preview: before.preview, guesses, notes };
  if (files.faults.length > 0) return { ...state, faults: files.faults };
  const cleaned = cleanRow(draft, intent);
  if (cleaned)
    return { ...withDraft(values, cleaned), preview: await previewDraft(cleaned, await listExisting()), guesses };
  if (intent.startsWith("article") || intent === "report") return readArticleOf(state, form, intent);
  if (intent === "restore") return state;
  if (intent === "save") return save(state, draft, asked);
  return { ...(await preview(values, draft)), notes };
}

/** Answers every button of the form: what was typed always comes back. */
export async function sendDraft(before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const refused = whyNot("add");
  if (refused) return { ...before, ...withFaults(readFields(form), [], refused) };
  let answered: FormState | Stored;
  try {
    answered = await answer(before, form);
  } catch (error) {
    console.error(error);
    return { ...before, ...withFaults(readFields(form), [], DRAFT_SENTENCES.notSaved) };
  }
  if (!("path" in answered)) return answered;
  redirect(answered.path);
}

/** What the draft would look like, for the form that asks while it is typed. */
export async function describeDraft(sent: unknown): Promise<DraftPreview> {
  permit("add");
  const form = readArgument(sentForm, sent);
  return previewDraft(readDraft(readFields(form)), await listExisting());
}
