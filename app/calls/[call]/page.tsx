import { callPath } from "@/lib/addresses/call-path";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { oembedTypes } from "@/app/_answers/page-types";
import { pageOfCall } from "@/app/_comparison/compared-page";
import { showComparison } from "@/app/_comparison/show-comparison";
import { publishAction } from "@/app/calls/actions";
import { may } from "@/app/_actions/permit";
import { CallHeading } from "@/components/call/call-heading";
import { LoneReadouts } from "@/components/call/lone-readouts";
import { MissingReadouts } from "@/components/call/missing-readouts";
import { PublishForm } from "@/components/call/publish-form";
import { ReadoutChooser } from "@/components/comparison/sides/readout-chooser";
import { chosenComparisonPath } from "@/lib/addresses/comparison-path";
import { parseComparisonQuery, parseReader, withReader } from "@/lib/addresses/comparison-query";
import { viewReadout } from "@/lib/comparison/view/readouts";
import { describeCall, titleCall } from "@/lib/messages/calls/calls";
import { toText } from "@/lib/messages/parts/to-text";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";

/** Cached, so that the page and its metadata share one read. */
const loadCall = cache(async (slug: string) => (await findCall(slug)) ?? notFound());

export async function generateMetadata({ params, searchParams }: PageProps<"/calls/[call]">): Promise<Metadata> {
  const call = await loadCall((await params).call);
  const path = withReader(callPath(call.slug), parseReader(await searchParams));
  return {
    title: toText(titleCall(call)),
    description: toText(describeCall(call)),
    alternates: { canonical: callPath(call.slug), types: await oembedTypes(path) },
  };
}

export default async function CallPage({ params, searchParams }: PageProps<"/calls/[call]">) {
  const call = await loadCall((await params).call);
  const pair = defaultPair(call);
  const asked = await searchParams;
  // The form that chooses readouts sends two slugs here; their comparison has its own address.
  const chosen = chosenComparisonPath(call.slug, asked);
  const reader = parseReader(asked);
  if (chosen) redirect(withReader(chosen, reader));
  return (
    <>
      <CallHeading
        call={call}
        reader={reader}
        publishing={may("publish") && <PublishForm call={call} action={publishAction} />}
      />
      {pair ? (
        <>
          <ReadoutChooser call={call} pair={pair} reader={reader} />
          {await showComparison(pageOfCall(pair, parseComparisonQuery(asked)))}
          <MissingReadouts call={call.slug} parties={call.missing} />
        </>
      ) : (
        <LoneReadouts call={call.slug} readouts={call.readouts.map(viewReadout)} missing={call.missing} />
      )}
    </>
  );
}
