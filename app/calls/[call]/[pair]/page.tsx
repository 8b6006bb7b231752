import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call-heading";
import { ComparisonSection } from "@/components/comparison-section";
import { TakeAway } from "@/components/take-away";
import { ReadoutChooser } from "@/components/readout-chooser";
import { describeCall, titlePair } from "@/lib/wording";
import { findReviewed } from "@/lib/data/judgement-queries";
import { findPair } from "@/lib/data/pairs";
import { swapAddress } from "@/lib/schema/pair-address";
import { parseComparisonQuery } from "@/lib/schema/comparison-query";

const loadPair = cache(
  async (call: string, address: string) => (await findPair(decodeURIComponent(address), call)) ?? notFound(),
);

export async function generateMetadata({ params }: PageProps<"/calls/[call]/[pair]">): Promise<Metadata> {
  const { call, pair } = await params;
  const found = await loadPair(call, pair);
  return { title: titlePair(found), description: describeCall(found.left.call) };
}

export default async function PairPage({ params, searchParams }: PageProps<"/calls/[call]/[pair]">) {
  const { call, pair: address } = await params;
  const pair = await loadPair(call, address);
  return (
    <>
      <CallHeading call={pair.left.call} />
      <ReadoutChooser call={pair.left.call} pair={pair} />
      <ComparisonSection
        pair={pair}
        reviewed={await findReviewed(pair)}
        path={`/calls/${call}/${decodeURIComponent(address)}`}
        swapPath={`/calls/${call}/${swapAddress(decodeURIComponent(address))}`}
        query={parseComparisonQuery(await searchParams)}
      />
      <TakeAway path={`/calls/${call}/${decodeURIComponent(address)}`} pair={pair} />
    </>
  );
}
