import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallHeading } from "@/components/call-heading";
import { ComparisonSection } from "@/components/comparison-section";
import { TakeAway } from "@/components/take-away";
import { PairHeading } from "@/components/pair-heading";
import { SnapshotNotice } from "@/components/snapshot-notice";
import { newerThan } from "@/lib/data/snapshot-news";
import { findSnapshot } from "@/lib/data/snapshots";
import { parseComparisonQuery } from "@/lib/schema/comparison-query";
import { titlePair } from "@/lib/wording";

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
      <SnapshotNotice snapshot={snapshot} news={await newerThan(snapshot)} />
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
      <TakeAway path={`/c/${id}`} pair={null} />
    </>
  );
}
