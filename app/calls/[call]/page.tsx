import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { openReviewed } from "@/app/_comparison/open-reviewed";
import { CallHeading } from "@/components/call/call-heading";
import { ComparisonSection } from "@/components/comparison/comparison-section";
import { ExportPanel } from "@/components/comparison/export-panel";
import { LoneReadouts } from "@/components/call/lone-readouts";
import { MissingReadouts } from "@/components/call/missing-readouts";
import { ReadoutChooser } from "@/components/comparison/readout-chooser";
import { describeCall, titleCall } from "@/lib/messages/names";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";
import { parseComparisonQuery } from "@/lib/addresses/comparison-query";
import { pairPath } from "@/lib/addresses/comparison-path";

/** One read for the page and its metadata. */
const loadCall = cache(async (slug: string) => (await findCall(slug)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/calls/[call]">): Promise<Metadata> {
  const call = await loadCall((await params).call);
  return { title: titleCall(call), description: describeCall(call), alternates: { canonical: `/calls/${call.slug}` } };
}

export default async function CallPage({ params, searchParams }: PageProps<"/calls/[call]">) {
  const call = await loadCall((await params).call);
  const pair = defaultPair(call);
  const asked = await searchParams;
  // The chooser's form comes here with the two slugs; their comparison has an address of its own.
  if (typeof asked.left === "string" && typeof asked.right === "string")
    redirect(`/calls/${call.slug}/${asked.left}..${asked.right}`);
  const query = parseComparisonQuery(asked);
  return (
    <>
      <CallHeading call={call} />
      {pair ? (
        <>
          <ReadoutChooser call={call} pair={pair} />
          <ComparisonSection
            pair={pair}
            path={`/calls/${call.slug}`}
            swapPath={`/calls/${call.slug}/${pair.right.readout.slug}..${pair.left.readout.slug}`}
            query={query}
            {...await openReviewed(pair, { path: `/calls/${call.slug}`, pairPath: pairPath(pair), query })}
          />
          <ExportPanel path={pairPath(pair)} pair={pair} />
          <MissingReadouts parties={call.missing} />
        </>
      ) : (
        <LoneReadouts call={call} />
      )}
    </>
  );
}
