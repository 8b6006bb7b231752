import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallEditForm } from "@/components/call-edit-form";
import { EditHeading } from "@/components/edit-heading";
import { EditedReadouts } from "@/components/edited-readouts";
import { valuesOfCall } from "@/lib/correction-values";
import { findEditableCall } from "@/lib/data/call-edits";
import { listKnown } from "@/lib/data/known";
import { openForm } from "@/lib/schema/edit-state";
import { correctCallByForm } from "./correct-call";

const loadCall = cache(async (slug: string) => (await findEditableCall(slug)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/calls/[call]/edit">): Promise<Metadata> {
  const { title } = await loadCall((await params).call);
  return { title: `Edit: ${title}`, robots: { index: false } };
}

export default async function EditCallPage({ params }: PageProps<"/calls/[call]/edit">) {
  const call = await loadCall((await params).call);
  return (
    <>
      <EditHeading title="Edit this call" call={call} />
      <CallEditForm
        action={correctCallByForm.bind(null, call.slug)}
        initial={openForm(valuesOfCall(call))}
        slug={call.slug}
        parties={(await listKnown()).parties}
        readouts={call.readouts.map(({ slug, issuer }) => ({ slug, name: issuer }))}
      />
      <EditedReadouts call={call} />
    </>
  );
}
