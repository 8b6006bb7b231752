import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TrashConfirmation } from "@/components/call/trash-confirmation";
import { EditHeading } from "@/components/call/edit-heading";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { deleteCallAction } from "./actions";

export const metadata: Metadata = { title: "Move a call to the bin", robots: { index: false } };

export default async function DeleteCallPage({ params }: PageProps<"/calls/[call]/delete">) {
  const call = (await findEditableCall((await params).call)) ?? notFound();
  return (
    <>
      <EditHeading title="Move this call to the bin?" call={call} />
      <TrashConfirmation
        what="call, with its readouts,"
        action={deleteCallAction.bind(null, call.slug)}
        back={`/calls/${call.slug}/edit`}
      />
    </>
  );
}
