import { newCallPath } from "@/lib/addresses/call-path";
import type { Metadata } from "next";
import { connection } from "next/server";
import { CallForm } from "@/components/forms/call-form";
import { NewCallHeading } from "@/components/call/new-call-heading";
import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import { listExisting } from "@/lib/data/calls/existing";
import { readDraft, writeDraft } from "@/lib/forms/call-draft";
import { addParty, addReadout } from "@/lib/forms/draft-rows";
import { newForm } from "@/lib/forms/form-state";
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

const INITIAL = newForm(writeDraft(EMPTY_DRAFT));

export default async function NewCallPage() {
  await connection();
  return (
    <>
      <NewCallHeading />
      <CallForm action={sendDraft} preview={describeDraft} initial={INITIAL} existing={await listExisting()} />
    </>
  );
}
