import type { Metadata } from "next";
import { connection } from "next/server";
import { CallForm } from "@/components/forms/call-form";
import { NewCallHeading } from "@/components/call/new-call-heading";
import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import { listExisting } from "@/lib/data/calls/existing";
import { readDraft, writeDraft } from "@/lib/forms/call-draft";
import { addParty, addReadout } from "@/lib/forms/draft-rows";
import { CALL_KIND_LABELS } from "@/lib/messages/names";
import { READOUT_OPTIONS } from "@/lib/messages/drafts";
import { describeDraft, sendDraft } from "./actions";

export const metadata: Metadata = {
  title: "Add a call",
  description: "Add a call and its readouts: by hand, or from an article that quotes official statements.",
  alternates: { canonical: "/calls/new" },
};

/** Two parties and two readouts, with nothing in them yet. */
const EMPTY_DRAFT = addReadout(
  addReadout(addParty(addParty({ ...readDraft({}), kind: "phone-call" })), EMPTY_READOUT),
  EMPTY_READOUT,
);

const OPTIONS = { ...READOUT_OPTIONS, callKinds: Object.entries(CALL_KIND_LABELS) };

const INITIAL = {
  values: writeDraft(EMPTY_DRAFT),
  faults: [],
  sentence: null,
  preview: null,
  similar: [],
  article: null,
};

export default async function NewCallPage() {
  await connection();
  return (
    <>
      <NewCallHeading />
      <CallForm
        send={sendDraft}
        preview={describeDraft}
        initial={INITIAL}
        known={await listExisting()}
        options={OPTIONS}
      />
    </>
  );
}
