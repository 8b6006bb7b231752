import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BinConfirmation } from "@/components/bin-confirmation";
import { EditHeading } from "@/components/edit-heading";
import { findEditableCall } from "@/lib/data/call-edits";
import { hideCallByForm } from "./hide-call";

export const metadata: Metadata = { title: "Move a call to the bin", robots: { index: false } };

export default async function DeleteCallPage({ params }: PageProps<"/calls/[call]/delete">) {
  const call = (await findEditableCall((await params).call)) ?? notFound();
  return (
    <>
      <EditHeading title="Move this call to the bin?" call={call} />
      <BinConfirmation
        what="call, with its readouts,"
        action={hideCallByForm.bind(null, call.slug)}
        back={`/calls/${call.slug}/edit`}
      />
    </>
  );
}
