import { notFound } from "next/navigation";
import { openSnapshot } from "@/lib/comparison/open-comparison";
import { CARD_ALT, CARD_SIZE, drawCard } from "@/app/_answers/card-image";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";

export const alt = CARD_ALT;
export const size = CARD_SIZE;
export const contentType = "image/png";

export default async function SnapshotCard({ params }: { params: Promise<{ id: string }> }) {
  const snapshot = (await findSnapshot((await params).id)) ?? notFound();
  return drawCard(openSnapshot(snapshot));
}
