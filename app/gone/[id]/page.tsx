import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GoneNotice } from "@/components/gone-notice";
import { findEditableCall } from "@/lib/data/call-edits";
import { findEditableReadout } from "@/lib/data/readout-edits";
import { readReadoutId } from "@/lib/schema/readout-id";

export const metadata: Metadata = { title: "In the bin", robots: { index: false } };

/** Stands in for every address of what is in the bin: proxy.ts rewrites them to it. */
export default async function GonePage({ params }: PageProps<"/gone/[id]">) {
  const id = decodeURIComponent((await params).id);
  const name = readReadoutId(id);
  const readout = name && (await findEditableReadout(name));
  const call = (await findEditableCall(name?.call ?? id)) ?? notFound();
  return <GoneNotice call={call} readout={readout} />;
}
