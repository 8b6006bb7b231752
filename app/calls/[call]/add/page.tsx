import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallPageHeading } from "@/components/call/call-page-heading";
import { AddReadoutForm } from "@/components/forms/add-readout-form";
import { firstText, type QueryValues } from "@/lib/addresses/query-values";
import { readerStatus } from "@/lib/comparison/readings/reader";
import { findCall } from "@/lib/data/calls/call-queries";
import { listExisting } from "@/lib/data/calls/existing";
import { proposeReadout } from "@/lib/forms/propose-readout";
import { EMPTY_READOUT } from "@/lib/forms/quoted-call";
import { readUnsavedCall, writeUnsavedCall } from "@/lib/forms/unsaved-call";
import { newForm } from "@/lib/forms/form-state";
import type { Call, Existing } from "@/lib/model/calls/calls";
import { loadResources } from "@/lib/resources/load";
import { describeReadouts, sendReadouts } from "./actions";
import { CALLS } from "@/lib/messages/calls/calls";

export const metadata: Metadata = {
  title: CALLS.addReadout,
  description: CALLS.addReadoutDescription,
  robots: { index: false },
};

/** Opens the form with the issuer of the party that the address names, if that party took part. */
function openForm(call: Call, existing: Existing, { party: slug }: QueryValues) {
  const party = call.parties.find((seat) => seat.party.slug === firstText(slug))?.party;
  const readout = party ? proposeReadout(party, call, { existing, resources: loadResources() }) : EMPTY_READOUT;
  return newForm(writeUnsavedCall({ ...readUnsavedCall({}), readouts: [readout] }));
}

export default async function AddReadoutPage({ params, searchParams }: PageProps<"/calls/[call]/add">) {
  const call = (await findCall((await params).call)) ?? notFound();
  const existing = await listExisting();
  const reader = readerStatus();
  return (
    <>
      <CallPageHeading title={CALLS.addReadout} call={call} />
      <AddReadoutForm
        action={sendReadouts.bind(null, call.slug)}
        preview={describeReadouts.bind(null, call.slug)}
        initial={openForm(call, existing, await searchParams)}
        existing={existing}
        model={reader.state === "on" ? reader.model : null}
      />
    </>
  );
}
