import { newCallPath } from "@/lib/addresses/call-path";
import type { Metadata } from "next";
import { connection } from "next/server";
import { CallForm } from "@/components/forms/call-form";
import { NewCallHeading } from "@/components/call/new-call-heading";
import { listExisting } from "@/lib/data/calls/existing";
import { readerStatus } from "@/lib/comparison/readings/reader";
import { sentForm } from "@/server/sent-form";
import { describeCall, sendCallForm } from "./actions";
import { openForm } from "./open-form";
import { CALLS } from "@/lib/messages/calls/calls";

export const metadata: Metadata = {
  title: CALLS.add,
  description: CALLS.addDescription,
  alternates: { canonical: newCallPath() },
};

export default async function NewCallPage() {
  await connection();
  const existing = await listExisting();
  const reader = readerStatus();
  return (
    <>
      <NewCallHeading />
      <CallForm
        action={sendCallForm}
        preview={describeCall}
        initial={openForm(sentForm(), existing)}
        existing={existing}
        model={reader.state === "on" ? reader.model : null}
      />
    </>
  );
}
