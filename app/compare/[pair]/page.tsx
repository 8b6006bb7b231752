import { formatComparison, parseComparison } from "@/lib/addresses/comparison-path";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { oembedTypes } from "@/app/_answers/page-types";
import { pageOfPair } from "@/app/_comparison/compared-page";
import { showComparison } from "@/app/_comparison/show-comparison";
import { PairHeading } from "@/components/comparison/page/pair-heading";
import { describePair, titlePair } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { parseComparisonQuery, parseReader, withReader } from "@/lib/addresses/comparison-query";

const loadPair = cache(async (part: string) => (await findPair(part, null)) ?? notFound());

export async function generateMetadata({ params, searchParams }: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const { pair: part } = await params;
  const pair = await loadPair(part);
  const comparison = parseComparison(part, null) ?? notFound();
  const path = withReader(formatComparison(comparison), parseReader(await searchParams));
  return {
    title: toText(titlePair(pair)),
    description: toText(describePair(pair, false)),
    alternates: { types: await oembedTypes(path) },
  };
}

export default async function ComparePage({ params, searchParams }: PageProps<"/compare/[pair]">) {
  const { pair: part } = await params;
  const pair = await loadPair(part);
  const comparison = parseComparison(part, null) ?? notFound();
  return (
    <>
      <PairHeading pair={pair} />
      {await showComparison(pageOfPair(pair, comparison, parseComparisonQuery(await searchParams)))}
    </>
  );
}
