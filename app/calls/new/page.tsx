import type { Metadata } from "next";
import { connection } from "next/server";
import { CallForm } from "@/components/call-form";
import { NewCallHeading } from "@/components/new-call-heading";
import { EMPTY_READOUT } from "@/lib/article-draft";
import { listKnown } from "@/lib/data/known";
import { readDraft, writeDraft } from "@/lib/schema/call-draft";
import { addParty, addReadout } from "@/lib/schema/draft-rows";
import { CALL_KIND_LABELS } from "@/lib/wording";
import { READOUT_OPTIONS } from "@/lib/wording-draft";
import { describeDraft, sendDraft } from "./send-draft";

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
        known={await listKnown()}
        options={OPTIONS}
      />
    </>
  );
}
