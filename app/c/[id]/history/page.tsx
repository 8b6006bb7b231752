import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { describeHistory } from "@/app/_comparison/show-history";
import { HistoryPage } from "@/components/review/history-page";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";
import { replay } from "@/lib/review/replay";
import { listHistory } from "@/lib/review/history";
import { SIDES } from "@/lib/model/sides";

const loadSnapshot = cache(async (id: string) => (await findSnapshot(id)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/c/[id]/history">): Promise<Metadata> {
  return describeHistory((await loadSnapshot((await params).id)).pair);
}

export default async function SnapshotHistoryPage({ params }: PageProps<"/c/[id]/history">) {
  const snapshot = await loadSnapshot((await params).id);
  const { id, pair, reviewed, events } = snapshot;
  const [left, right] = SIDES.map((side) => ({ ...pair[side].readout.revision, passages: reviewed[side].passages }));
  const revisions = { left: left!, right: right! };
  const state = replay(events);
  return (
    <HistoryPage
      pair={pair}
      comparison={reviewed}
      state={state}
      entries={listHistory([{ revisions, events }], state)}
      lost={[]}
      path={`/c/${id}`}
      judged={null}
    />
  );
}
