import { notFound } from "next/navigation";
import { CARD_SIZE, drawCard } from "@/app/card-image";
import { findPair } from "@/lib/data/pairs";

export const alt = "The call, its date, both issuers, and how many points of each have a counterpart on the other side";
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function PairCard({ params }: { params: Promise<{ call: string; pair: string }> }) {
  const { call, pair } = await params;
  return drawCard((await findPair(decodeURIComponent(pair), call)) ?? notFound());
}
