import { notFound } from "next/navigation";
import { openComparison } from "@/lib/comparison/open-comparison";
import { CARD_ALT, CARD_SIZE, drawCard } from "@/app/_answers/card-image";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";

export const alt = CARD_ALT;
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function CallCard({ params }: { params: Promise<{ call: string }> }) {
  const call = await findCall((await params).call);
  const pair = call && defaultPair(call);
  return pair ? drawCard(await openComparison(pair)) : notFound();
}
