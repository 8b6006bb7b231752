import { notFound } from "next/navigation";
import { CARD_SIZE, drawCard } from "@/app/card-image";
import { findPair } from "@/lib/data/pairs";

export const alt = "The call, its date, both issuers, and how many points of each have a counterpart on the other side";
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function CompareCard({ params }: { params: Promise<{ pair: string }> }) {
  return drawCard((await findPair(decodeURIComponent((await params).pair), null)) ?? notFound());
}
