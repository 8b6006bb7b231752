import { notFound } from "next/navigation";
import { openComparison } from "@/lib/comparison/open-comparison";
import { CARD_ALT, CARD_SIZE, drawCard } from "@/app/_answers/card-image";
import { findPair } from "@/lib/data/comparisons/readout-pairs";

export const alt = CARD_ALT;
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function PairCard({ params }: { params: Promise<{ call: string; pair: string }> }) {
  const { call, pair } = await params;
  const found = (await findPair(pair, call)) ?? notFound();
  return drawCard(await openComparison(found));
}
