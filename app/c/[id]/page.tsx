import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findFrame } from "@/app/_answers/embedding";
import { oembedTypes } from "@/app/_answers/page-types";
import { CallHeading } from "@/components/call/call-heading";
import { ComparisonSection } from "@/components/comparison/page/comparison-section";
import { PrintedAddress } from "@/components/comparison/page/printed-address";
import { leadAnchors } from "@/lib/comparison/view/lead-anchors";
import { ShareMenu } from "@/components/comparison/share/share-menu";
import { PairHeading } from "@/components/comparison/page/pair-heading";
import { SnapshotNotice } from "@/components/comparison/page/snapshot-notice";
import { openSnapshot } from "@/lib/comparison/open-comparison";
import { findChangesSince } from "@/lib/comparison/snapshot-changes";
import { withDraftMarks } from "@/lib/data/calls/draft-marks";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";
import { snapshotPath } from "@/lib/addresses/comparison-path";
import { parseComparisonQuery, withReader } from "@/lib/addresses/comparison-query";
import { snapshotReader } from "@/lib/model/comparisons/snapshots";
import { describePair, titlePair } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";

const loadSnapshot = cache(async (id: string) => (await findSnapshot(id)) ?? notFound());

export async function generateMetadata({ params }: PageProps<"/c/[id]">): Promise<Metadata> {
  const { id } = await params;
  const snapshot = await loadSnapshot(id);
  return {
    title: toText(titlePair(snapshot.pair)),
    description: toText(describePair(snapshot.pair, true)),
    alternates: { types: await oembedTypes(snapshotPath(id)) },
  };
}

export default async function SnapshotPage({ params, searchParams }: PageProps<"/c/[id]">) {
  const { id } = await params;
  const snapshot = await loadSnapshot(id);
  const { pair } = snapshot;
  const marked = await withDraftMarks(pair);
  const news = await findChangesSince(snapshot);
  const living = news.path && withReader(news.path, snapshotReader(snapshot));
  const opened = openSnapshot(snapshot, { query: parseComparisonQuery(await searchParams) });
  const frame = await findFrame({ kind: "comparison", view: opened, path: snapshotPath(id) });
  return (
    <>
      <SnapshotNotice snapshot={snapshot} changes={news.changes} living={living} />
      {pair.left.call.slug === pair.right.call.slug ? (
        <CallHeading call={marked.left.call} isPermanent />
      ) : (
        <PairHeading pair={marked} isPermanent />
      )}
      <ComparisonSection
        opened={opened}
        path={snapshotPath(id)}
        swapPath={null}
        share={
          <ShareMenu
            pair={pair}
            path={snapshotPath(id)}
            isPermanent
            living={living}
            leads={leadAnchors(opened)}
            frame={frame}
          />
        }
      />
      <PrintedAddress path={snapshotPath(id)} />
    </>
  );
}
