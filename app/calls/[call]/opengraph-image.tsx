import { notFound } from "next/navigation";
import { CARD_SIZE, drawCard } from "@/app/card-image";
import { findCall } from "@/lib/data/call-queries";
import { defaultPair } from "@/lib/data/pairs";

export const alt = "The call, its date, both issuers, and how many points of each have a counterpart on the other side";
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function CallCard({ params }: { params: Promise<{ call: string }> }) {
  const call = await findCall((await params).call);
  const pair = call && defaultPair(call);
  return pair ? drawCard(pair) : notFound();
}
