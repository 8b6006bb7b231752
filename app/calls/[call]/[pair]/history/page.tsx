import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { describeHistory, showHistory } from "@/app/_comparison/show-history";
import { formatComparison, parseComparison } from "@/lib/addresses/comparison-path";
import { parseReader } from "@/lib/addresses/comparison-query";
import { findPair } from "@/lib/data/comparisons/readout-pairs";

const loadPair = cache(async (call: string, part: string) => (await findPair(part, call)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/calls/[call]/[pair]/history">): Promise<Metadata> {
  const { call, pair } = await params;
  return describeHistory(await loadPair(call, pair));
}

export default async function PairHistoryPage({ params, searchParams }: PageProps<"/calls/[call]/[pair]/history">) {
  const { call, pair } = await params;
  const comparison = parseComparison(pair, call) ?? notFound();
  return showHistory(await loadPair(call, pair), formatComparison(comparison), parseReader(await searchParams));
}
