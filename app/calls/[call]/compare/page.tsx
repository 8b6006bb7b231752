import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OtherCalls } from "@/components/call/other-calls";
import { OtherCallsForm } from "@/components/call/other-calls-form";
import { CallPageHeading } from "@/components/call/call-page-heading";
import { ALL_CALLS, parseCallsQuery } from "@/lib/addresses/calls-query";
import { parseReader } from "@/lib/addresses/comparison-query";
import { firstText } from "@/lib/addresses/query-values";
import { findCallPage } from "@/lib/data/calls/call-list";
import { findCall } from "@/lib/data/calls/call-queries";
import { OTHER_CALLS } from "@/lib/messages/calls/other-calls";

export const metadata: Metadata = { title: OTHER_CALLS.title, robots: { index: false } };

export default async function OtherCallsPage({ params, searchParams }: PageProps<"/calls/[call]/compare">) {
  const call = (await findCall((await params).call)) ?? notFound();
  const asked = await searchParams;
  const readout = call.readouts.find(({ slug }) => slug === firstText(asked.of)) ?? call.readouts[0] ?? notFound();
  const reader = parseReader(asked);
  const { q } = parseCallsQuery({ q: asked.q });
  const found = await findCallPage(q === "" ? { ...ALL_CALLS, issuer: readout.issuer.slug } : { ...ALL_CALLS, q });
  const others = found.calls
    .map((row) => row.call)
    .filter(({ slug, readouts }) => slug !== call.slug && readouts.length > 0);
  return (
    <>
      <CallPageHeading title={OTHER_CALLS.title} call={call} />
      <OtherCallsForm call={call} readout={readout} q={q} reader={reader} />
      <OtherCalls call={call} readout={readout} others={others} isSearched={q !== ""} reader={reader} />
    </>
  );
}
