"use server";
import { redirect } from "next/navigation";
import type { DraftPreview, DraftState } from "@/components/forms/draft-state";
import { checkDraft, fillDraft, readDraft, writeDraft, type CallDraft } from "@/lib/forms/call-draft";
import { findSubmitted, submitCall } from "@/lib/data/calls/call-submission";
import { listExisting } from "@/lib/data/calls/existing";
import { findSimilar } from "@/lib/data/calls/similar-calls";
import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import { addParty, addReadout, moveRow, removeRow } from "@/lib/forms/draft-rows";
import { readFields } from "@/lib/forms/form";
import { DRAFT_SENTENCES, describeSimilar } from "@/lib/messages/drafts";
import { readArticleOf } from "./read-article-of";
import { previewDraft } from "./preview-draft";

const withDraft = (before: DraftState, draft: CallDraft, values: DraftState["values"]): DraftState => ({
  ...before,
  values: { ...values, ...writeDraft(draft) },
  faults: [],
  sentence: null,
});

const withoutRows = (values: DraftState["values"]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(parties|readouts)\./.test(name)));

/** The draft after one of the buttons beside its rows; null for another button. */
function changeRows(draft: CallDraft, intent: string): CallDraft | null {
  if (intent === "add-party") return addParty(draft);
  if (intent === "add-readout") return addReadout(draft, EMPTY_READOUT);
  const [, verb, list, place] = /^(remove|up|down)-(parties|readouts)-(\d{1,2})$/.exec(intent) ?? [];
  if (list !== "parties" && list !== "readouts") return null;
  return verb === "remove"
    ? removeRow(draft, list, Number(place))
    : moveRow(draft, list, Number(place), verb === "up" ? -1 : 1);
}

/** Where to go once a draft is stored. */
interface Stored {
  path: string;
}

/** Saves a draft that is complete, once what may be the same was seen; says what is wrong with another. */
async function save(state: DraftState, draft: CallDraft): Promise<DraftState | Stored> {
  const checked = checkDraft(draft, await listExisting());
  if ("faults" in checked) return { ...state, faults: checked.faults };
  const similar = (await findSimilar(checked.call)).map(describeSimilar);
  const confirmed = similar.every(({ path }) => state.values.confirmed?.split(" ").includes(path));
  // The same form sent again has made its call already: that is no other one to be looked at.
  const isProposed = draft.slug.trim() === "";
  const submitted = confirmed ? await submitCall(checked.call, isProposed) : await findSubmitted(checked.call);
  if (!submitted) return { ...state, similar, sentence: DRAFT_SENTENCES.similar };
  if (submitted.kind === "taken") return { ...state, faults: [{ name: "slug", message: DRAFT_SENTENCES.taken }] };
  return { path: `/calls/${submitted.slug}` };
}

async function answer(before: DraftState, form: FormData): Promise<DraftState | Stored> {
  const { do: intent = "preview", ...values } = readFields(form);
  const draft = readDraft(values);
  const state: DraftState = { ...withDraft(before, draft, values), similar: [], article: null };
  const changed = changeRows(draft, intent);
  if (changed) return withDraft(before, changed, withoutRows(values));
  if (intent.startsWith("article") || intent === "report") return readArticleOf(state, form, intent);
  if (intent === "restore") return state;
  if (intent === "save") return save(state, draft);
  return { ...withDraft(state, fillDraft(draft), values), preview: previewDraft(draft) };
}

/** Answers every button of the form: what was typed always comes back. */
export async function sendDraft(before: DraftState, form: FormData): Promise<DraftState> {
  let answered: DraftState | Stored;
  try {
    answered = await answer(before, form);
  } catch (error) {
    console.error(error);
    return { ...before, values: readFields(form), faults: [], sentence: DRAFT_SENTENCES.notSaved };
  }
  return "path" in answered ? redirect(answered.path) : answered;
}

/** What the draft would look like, for the form that asks while it is typed. */
export async function describeDraft(form: FormData): Promise<DraftPreview> {
  return previewDraft(readDraft(readFields(form)));
}
