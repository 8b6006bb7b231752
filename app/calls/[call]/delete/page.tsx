import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TrashConfirmation } from "@/components/call/trash-confirmation";
import { EditHeading } from "@/components/call/edit-heading";
import { callPagePath } from "@/lib/addresses/call-path";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { say } from "@/lib/messages/message";
import { deleteCallAction } from "./actions";

export const metadata: Metadata = { title: "Move a call to the trash", robots: { index: false } };

export default async function DeleteCallPage({ params }: PageProps<"/calls/[call]/delete">) {
  const call = (await findEditableCall((await params).call)) ?? notFound();
  return (
    <>
      <EditHeading title={say`Move this call to the trash?`} call={call} />
      <TrashConfirmation
        what="call"
        action={deleteCallAction.bind(null, call.slug)}
        back={callPagePath(call.slug, "edit")}
      />
    </>
  );
}
