import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeletedNotice } from "@/components/call/deleted-notice";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { findEditableReadout } from "@/lib/data/readouts/readout-edits";
import { readReadoutId } from "@/lib/addresses/readout-path";

export const metadata: Metadata = { title: "In the bin", robots: { index: false } };

/** Stands in for every address of what is in the bin: proxy.ts rewrites them to it. */
export default async function DeletedPage({ params }: PageProps<"/gone/[id]">) {
  const id = decodeURIComponent((await params).id);
  const name = readReadoutId(id);
  const readout = name && (await findEditableReadout(name));
  const call = (await findEditableCall(name?.call ?? id)) ?? notFound();
  return <DeletedNotice call={call} readout={readout} />;
}
