import { snapshotPath } from "@/lib/addresses/comparison-path";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { describeHistory } from "@/app/_comparison/show-history";
import { HistoryPage } from "@/components/review/history-page";
import { openSnapshotHistory } from "@/lib/comparison/open-history";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";

const loadSnapshot = cache(async (id: string) => (await findSnapshot(id)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/c/[id]/history">): Promise<Metadata> {
  return describeHistory((await loadSnapshot((await params).id)).pair);
}

export default async function SnapshotHistoryPage({ params }: PageProps<"/c/[id]/history">) {
  const snapshot = await loadSnapshot((await params).id);
  return <HistoryPage history={openSnapshotHistory(snapshot)} path={snapshotPath(snapshot.id)} action={null} />;
}
