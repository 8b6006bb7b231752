import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddReadoutHeading } from "@/components/add-readout-heading";
import { AddReadoutForm } from "@/components/add-readout-form";
import { EMPTY_READOUT } from "@/lib/article-draft";
import { findCall } from "@/lib/data/call-queries";
import { listKnown } from "@/lib/data/known";
import { readDraft, writeDraft } from "@/lib/schema/call-draft";
import { READOUT_OPTIONS } from "@/lib/wording-draft";
import { sendReadout } from "./send-readout";

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
        known={await listKnown()}
        options={READOUT_OPTIONS}
      />
    </>
  );
}
