import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EditHeading } from "@/components/forms/edit-heading";
import { RevisionChooser } from "@/components/call/revisions/revision-chooser";
import { RevisionDiff } from "@/components/call/revisions/revision-diff";
import { RevisionList } from "@/components/call/revisions/revision-list";
import { SavedNotice } from "@/components/call/revisions/saved-notice";
import { viewRevisions } from "@/lib/comparison/view/readouts";
import { findRevision } from "@/lib/data/calls/call-queries";
import { findHistory } from "@/lib/data/readouts/revisions";
import { describeSaved } from "@/lib/messages/form/forms";
import { toText } from "@/lib/messages/parts/to-text";
import { parseReadoutName } from "@/lib/addresses/pair-names";
import { comparedRevisions, parseRevisionsQuery } from "@/lib/addresses/revisions-query";
import { revisionsHeading, revisionsTitle } from "@/lib/messages/calls/revisions";

const loadHistory = cache(async (id: string) => {
  const name = parseReadoutName(id);
  return (name && (await findHistory(name))) ?? notFound();
});

export async function generateMetadata({ params }: PageProps<"/readouts/[id]/revisions">): Promise<Metadata> {
  const { readout, call } = await loadHistory((await params).id);
  return { title: toText(revisionsTitle(readout.issuer, call.title)) };
}

export default async function RevisionsPage({ params, searchParams }: PageProps<"/readouts/[id]/revisions">) {
  const history = await loadHistory((await params).id);
  const query = parseRevisionsQuery(await searchParams);
  const latest = history.revisions.length;
  const compared = comparedRevisions(query, latest);
  const [from, to] = compared
    ? await Promise.all(
        [compared.from, compared.to].map((number) => findRevision(history.call.slug, history.readout.slug, number)),
      )
    : [];
  return (
    <>
      <EditHeading title={revisionsHeading(history.readout.issuer)} call={history.call} />
      <SavedNotice sentence={describeSaved(query.saved, latest)} />
      <RevisionList history={history} />
      {compared && <RevisionChooser history={history} compared={compared} />}
      {from && to && <RevisionDiff view={viewRevisions(from, to, history.readout.language)} />}
    </>
  );
}
