import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GoneNotice } from "@/components/gone-notice";
import { findEditableCall } from "@/lib/data/call-edits";
import { findEditableReadout } from "@/lib/data/readout-edits";

export const metadata: Metadata = { title: "In the bin", robots: { index: false } };

/** Stands in for every address of what is in the bin: proxy.ts rewrites them to it. */
export default async function GonePage({ searchParams }: PageProps<"/gone">) {
  const { call: slug, readout: of } = await searchParams;
  if (typeof slug !== "string") notFound();
  const readout = typeof of === "string" ? await findEditableReadout({ call: slug, readout: of }) : null;
  const call = (await findEditableCall(slug)) ?? notFound();
  return <GoneNotice call={call} readout={readout} />;
}
