import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { openReviewed } from "@/app/_comparison/open-reviewed";
import { ComparisonSection } from "@/components/comparison/comparison-section";
import { ExportPanel } from "@/components/comparison/export-panel";
import { PairHeading } from "@/components/comparison/pair-heading";
import { titlePair } from "@/lib/messages/names";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { swapAddress } from "@/lib/addresses/comparison-path";
import { parseComparisonQuery } from "@/lib/addresses/comparison-query";

const loadPair = cache(async (address: string) => (await findPair(decodeURIComponent(address), null)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const pair = await loadPair((await params).pair);
  return {
    title: titlePair(pair),
    description: `${titlePair(pair)}: two readouts side by side, from one call or from two.`,
  };
}

export default async function ComparePage({ params, searchParams }: PageProps<"/compare/[pair]">) {
  const address = decodeURIComponent((await params).pair);
  const pair = await loadPair(address);
  const path = `/compare/${address}`;
  const query = parseComparisonQuery(await searchParams);
  return (
    <>
      <PairHeading pair={pair} />
      <ComparisonSection
        pair={pair}
        path={path}
        swapPath={`/compare/${swapAddress(address)}`}
        query={query}
        {...await openReviewed(pair, { path, pairPath: path, query })}
      />
      <ExportPanel path={path} pair={pair} />
    </>
  );
}
