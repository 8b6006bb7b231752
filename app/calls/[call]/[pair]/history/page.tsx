import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { describeHistory, showHistory } from "@/app/_comparison/show-history";
import { findPair } from "@/lib/data/comparisons/readout-pairs";

const loadPair = cache(
  async (call: string, address: string) => (await findPair(decodeURIComponent(address), call)) ?? notFound(),
);

export async function generateMetadata({ params }: PageProps<"/calls/[call]/[pair]/history">): Promise<Metadata> {
  const { call, pair } = await params;
  return describeHistory(await loadPair(call, pair));
}

export default async function PairHistoryPage({ params }: PageProps<"/calls/[call]/[pair]/history">) {
  const { call, pair } = await params;
  return showHistory(await loadPair(call, pair), `/calls/${call}/${decodeURIComponent(pair)}`);
}
