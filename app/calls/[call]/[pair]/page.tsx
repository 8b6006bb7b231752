import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { openReviewed } from "@/app/_comparison/open-reviewed";
import { CallHeading } from "@/components/call/call-heading";
import { ComparisonSection } from "@/components/comparison/comparison-section";
import { ExportPanel } from "@/components/comparison/export-panel";
import { ReadoutChooser } from "@/components/comparison/readout-chooser";
import { describeCall, titlePair } from "@/lib/messages/names";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { swapAddress } from "@/lib/addresses/comparison-path";
import { parseComparisonQuery } from "@/lib/addresses/comparison-query";

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
  const path = `/calls/${call}/${decodeURIComponent(address)}`;
  const query = parseComparisonQuery(await searchParams);
  return (
    <>
      <CallHeading call={pair.left.call} />
      <ReadoutChooser call={pair.left.call} pair={pair} />
      <ComparisonSection
        pair={pair}
        path={path}
        swapPath={`/calls/${call}/${swapAddress(decodeURIComponent(address))}`}
        query={query}
        {...await openReviewed(pair, { path, pairPath: path, query })}
      />
      <ExportPanel path={path} pair={pair} />
    </>
  );
}
