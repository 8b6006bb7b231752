import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallEditForm } from "@/components/forms/call-edit-form";
import { EditHeading } from "@/components/forms/edit-heading";
import { EditedReadouts } from "@/components/call/edited-readouts";
import { valuesOfCall } from "@/lib/forms/correction-values";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { listExisting } from "@/lib/data/calls/existing";
import { newForm } from "@/lib/forms/form-state";
import { correctCallAction } from "./actions";
import { CALLS, editTitle } from "@/lib/messages/calls/calls";
import { toText } from "@/lib/messages/parts/to-text";

const loadCall = cache(async (slug: string) => (await findEditableCall(slug)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/calls/[call]/edit">): Promise<Metadata> {
  const { title } = await loadCall((await params).call);
  return { title: toText(editTitle(title)), robots: { index: false } };
}

export default async function EditCallPage({ params }: PageProps<"/calls/[call]/edit">) {
  const call = await loadCall((await params).call);
  const existing = await listExisting();
  return (
    <>
      <EditHeading title={[CALLS.edit]} call={call} />
      <CallEditForm
        action={correctCallAction.bind(null, call.slug)}
        initial={newForm(valuesOfCall(call, existing.parties))}
        slug={call.slug}
        existing={existing}
        readouts={call.readouts.map(({ slug, issuer }) => ({ slug, name: issuer }))}
      />
      <EditedReadouts call={call} />
    </>
  );
}
