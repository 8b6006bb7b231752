import { notFound } from "next/navigation";
import { CARD_ALT, CARD_SIZE, drawPresentCard } from "@/app/_comparison/card-image";
import { findPair } from "@/lib/data/comparisons/readout-pairs";

export const alt = CARD_ALT;
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function CompareCard({ params }: { params: Promise<{ pair: string }> }) {
  return drawPresentCard((await findPair(decodeURIComponent((await params).pair), null)) ?? notFound());
}
