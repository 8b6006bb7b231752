import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { describeHistory, showHistory } from "@/app/_comparison/show-history";
import { findPair } from "@/lib/data/comparisons/readout-pairs";

const loadPair = cache(async (address: string) => (await findPair(decodeURIComponent(address), null)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/compare/[pair]/history">): Promise<Metadata> {
  return describeHistory(await loadPair((await params).pair));
}

export default async function CompareHistoryPage({ params }: PageProps<"/compare/[pair]/history">) {
  const { pair } = await params;
  return showHistory(await loadPair(pair), `/compare/${decodeURIComponent(pair)}`);
}
