import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddReadoutHeading } from "@/components/call/add-readout-heading";
import { AddReadoutForm } from "@/components/forms/add-readout-form";
import { EMPTY_READOUT } from "@/lib/forms/article-draft";
import { findCall } from "@/lib/data/calls/call-queries";
import { listExisting } from "@/lib/data/calls/existing";
import { readDraft, writeDraft } from "@/lib/forms/call-draft";
import { newForm } from "@/lib/forms/form-state";
import { sendReadout } from "./actions";

export const metadata: Metadata = {
  title: "Add a readout",
  description: "Add a readout to a stored call.",
  robots: { index: false },
};

const INITIAL = newForm(writeDraft({ ...readDraft({}), readouts: [EMPTY_READOUT] }));

export default async function AddReadoutPage({ params }: PageProps<"/calls/[call]/add">) {
  const call = (await findCall((await params).call)) ?? notFound();
  return (
    <>
      <AddReadoutHeading call={call} />
      <AddReadoutForm action={sendReadout.bind(null, call.slug)} initial={INITIAL} existing={await listExisting()} />
    </>
  );
}
