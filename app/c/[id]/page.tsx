import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call/call-heading";
import { ComparisonSection } from "@/components/comparison/comparison-section";
import { ExportPanel } from "@/components/comparison/export-panel";
import { PairHeading } from "@/components/comparison/pair-heading";
import { SnapshotNotice } from "@/components/comparison/snapshot-notice";
import { findChangesSince } from "@/lib/data/comparisons/snapshot-changes";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";
import { parseComparisonQuery } from "@/lib/addresses/comparison-query";
import { titlePair } from "@/lib/messages/names";

const loadSnapshot = cache(async (id: string) => (await findSnapshot(id)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/c/[id]">): Promise<Metadata> {
  const { pair } = await loadSnapshot((await params).id);
  return { title: titlePair(pair), description: `${titlePair(pair)}: two readouts side by side, as they stood.` };
}

export default async function SnapshotPage({ params, searchParams }: PageProps<"/c/[id]">) {
  const snapshot = await loadSnapshot((await params).id);
  const { id, pair, reviewed, topicLabels } = snapshot;
  return (
    <>
      <SnapshotNotice snapshot={snapshot} news={await findChangesSince(snapshot)} />
      {pair.left.call.slug === pair.right.call.slug ? (
        <CallHeading call={pair.left.call} asItStood />
      ) : (
        <PairHeading pair={pair} asItStood />
      )}
      <ComparisonSection
        pair={pair}
        comparison={reviewed}
        judged={null}
        topicLabels={topicLabels}
        path={`/c/${id}`}
        swapPath={null}
        query={parseComparisonQuery(await searchParams)}
      />
      <ExportPanel path={`/c/${id}`} pair={null} />
    </>
  );
}
