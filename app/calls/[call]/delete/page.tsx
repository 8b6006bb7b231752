import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TrashConfirmation } from "@/components/call/trash/trash-confirmation";
import { EditHeading } from "@/components/forms/edit-heading";
import { callPagePath } from "@/lib/addresses/call-path";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { deleteCallAction } from "./actions";
import { TRASH } from "@/lib/messages/calls/trash";

export const metadata: Metadata = { title: TRASH.titleOfCall, robots: { index: false } };

export default async function DeleteCallPage({ params }: PageProps<"/calls/[call]/delete">) {
  const call = (await findEditableCall((await params).call)) ?? notFound();
  return (
    <>
      <EditHeading title={TRASH.askCall} call={call} />
      <TrashConfirmation
        what="call"
        action={deleteCallAction.bind(null, call.slug)}
        back={callPagePath(call.slug, "edit")}
      />
    </>
  );
}
