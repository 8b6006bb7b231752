import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { describeHistory, showHistory } from "@/app/_comparison/show-history";
import { formatComparison, parseComparison } from "@/lib/addresses/comparison-path";
import { parseReader } from "@/lib/addresses/comparison-query";
import { findPair } from "@/lib/data/comparisons/readout-pairs";

const loadPair = cache(async (part: string) => (await findPair(part, null)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/compare/[pair]/history">): Promise<Metadata> {
  return describeHistory(await loadPair((await params).pair));
}

export default async function CompareHistoryPage({ params, searchParams }: PageProps<"/compare/[pair]/history">) {
  const { pair } = await params;
  const comparison = parseComparison(pair, null) ?? notFound();
  return showHistory(await loadPair(pair), formatComparison(comparison), parseReader(await searchParams));
}
