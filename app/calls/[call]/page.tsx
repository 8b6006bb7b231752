import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call-heading";
import { ComparisonSection } from "@/components/comparison-section";
import { LoneReadouts } from "@/components/lone-readouts";
import { describeCall } from "@/components/wording";
import { findCall } from "@/lib/data/call-queries";
import { withCoverage } from "@/lib/data/comparisons";

/** One read for the page and its metadata. */
const loadCall = cache(async (slug: string) => (await findCall(slug)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/calls/[call]">): Promise<Metadata> {
  const call = await loadCall((await params).call);
  return { title: call.title, description: describeCall(call), alternates: { canonical: `/calls/${call.slug}` } };
}

export default async function CallPage({ params }: PageProps<"/calls/[call]">) {
  const { call, comparison } = withCoverage(await loadCall((await params).call));
  const [left, right] = call.readouts;
  return (
    <>
      <CallHeading call={call} />
      {left && right && comparison ? (
        <ComparisonSection left={left} right={right} comparison={comparison} />
      ) : (
        <LoneReadouts call={call} />
      )}
    </>
  );
}
