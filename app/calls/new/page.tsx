import { newCallPath } from "@/lib/addresses/call-path";
import type { Metadata } from "next";
import { connection } from "next/server";
import { CallForm } from "@/components/forms/call-form";
import { NewCallHeading } from "@/components/call/new-call-heading";
import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import { listExisting } from "@/lib/data/calls/existing";
import { readDraft, writeDraft } from "@/lib/forms/call-draft";
import { addParty, addReadout } from "@/lib/forms/draft-rows";
import { newForm, type FormState } from "@/lib/forms/form-state";
import { guessCall } from "@/lib/forms/guess-call";
import type { Existing } from "@/lib/model/calls";
import { readerStatus } from "@/lib/comparison/readings/reader";
import { today } from "@/lib/model/dates";
import { loadResources } from "@/lib/resources/load";
import { SIDES } from "@/lib/model/sides";
import { sentForm } from "@/server/sent-form";
import { describeDraft, sendDraft } from "./actions";

export const metadata: Metadata = {
  title: "Add a call",
  description: "Add a call and its readouts: by hand, or from an article that quotes official statements.",
  alternates: { canonical: newCallPath() },
};

/** Two empty parties and two empty readouts. */
const EMPTY_DRAFT = addReadout(
  addReadout(addParty(addParty({ ...readDraft({}), kind: "phone-call" })), EMPTY_READOUT),
  EMPTY_READOUT,
);

/** The form: filled in with what the two texts say that a reader compared first and now saves, or empty. */
function openForm(sent: FormData | null, existing: Existing): FormState {
  const [left, right] = SIDES.map((side) => sent?.get(side));
  if (typeof left !== "string" || typeof right !== "string") return newForm(writeDraft(EMPTY_DRAFT));
  const { draft, guesses } = guessCall(left, right, { existing, resources: loadResources(), today: today() });
  return { ...newForm(writeDraft(draft)), guesses: [...guesses] };
}

export default async function NewCallPage() {
  await connection();
  const existing = await listExisting();
  const reader = readerStatus();
  return (
    <>
      <NewCallHeading />
      <CallForm
        action={sendDraft}
        preview={describeDraft}
        initial={openForm(sentForm(), existing)}
        existing={existing}
        model={reader.state === "on" ? reader.model : null}
      />
    </>
  );
}
