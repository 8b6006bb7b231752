import { newCallPath } from "@/lib/addresses/call-path";
import type { Metadata } from "next";
import { connection } from "next/server";
import { CallForm } from "@/components/forms/call-form";
import { NewCallHeading } from "@/components/call/new-call-heading";
import { listExisting } from "@/lib/data/calls/existing";
import { readerStatus } from "@/lib/comparison/readings/reader";
import { sentForm } from "@/server/sent-form";
import { describeDraft, sendDraft } from "./actions";
import { openForm } from "./open-form";

export const metadata: Metadata = {
  title: "Add a call",
  description: "Add a call and its readouts: by hand, or from an article that quotes official statements.",
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
        action={sendDraft}
        preview={describeDraft}
        initial={openForm(sentForm(), existing)}
        existing={existing}
        model={reader.state === "on" ? reader.model : null}
      />
    </>
  );
}
