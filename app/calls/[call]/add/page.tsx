import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddReadoutHeading } from "@/components/call/add-readout-heading";
import { AddReadoutForm } from "@/components/forms/add-readout-form";
import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import { findCall } from "@/lib/data/calls/call-queries";
import { listExisting } from "@/lib/data/calls/existing";
import { readDraft, writeDraft } from "@/lib/forms/call-draft";
import { READOUT_OPTIONS } from "@/lib/messages/drafts";
import { sendReadout } from "./actions";

export const metadata: Metadata = {
  title: "Add a readout",
  description: "Add a readout to a stored call.",
  robots: { index: false },
};

const INITIAL = { values: writeDraft({ ...readDraft({}), readouts: [EMPTY_READOUT] }), faults: [], sentence: null };

export default async function AddReadoutPage({ params }: PageProps<"/calls/[call]/add">) {
  const call = (await findCall((await params).call)) ?? notFound();
  return (
    <>
      <AddReadoutHeading call={call} />
      <AddReadoutForm
        send={sendReadout.bind(null, call.slug)}
        initial={INITIAL}
        known={await listExisting()}
        options={READOUT_OPTIONS}
      />
    </>
  );
}
