import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EditHeading } from "@/components/call/edit-heading";
import { RevisionChooser } from "@/components/call/revision-chooser";
import { RevisionDiff } from "@/components/call/revision-diff";
import { RevisionList } from "@/components/call/revision-list";
import { SavedNotice } from "@/components/call/saved-notice";
import { findRevision } from "@/lib/data/calls/call-queries";
import { findHistory } from "@/lib/data/readouts/revisions";
import { readReadoutId } from "@/lib/addresses/readout-path";
import { readCompared } from "@/lib/addresses/revisions-query";
import { describeSaved } from "@/lib/messages/corrections";

const loadHistory = cache(async (id: string) => {
  const name = readReadoutId(decodeURIComponent(id));
  return (name && (await findHistory(name))) ?? notFound();
});

export async function generateMetadata({ params }: PageProps<"/readouts/[id]/revisions">): Promise<Metadata> {
  const { readout, call } = await loadHistory((await params).id);
  return { title: `Revisions: ${readout.issuer}, ${call.title}` };
}

export default async function RevisionsPage({ params, searchParams }: PageProps<"/readouts/[id]/revisions">) {
  const history = await loadHistory((await params).id);
  const query = await searchParams;
  const latest = history.revisions.length;
  const compared = readCompared(query, latest);
  const [from, to] = compared
    ? await Promise.all(
        [compared.from, compared.to].map((number) => findRevision(history.call.slug, history.readout.slug, number)),
      )
    : [];
  return (
    <>
      <EditHeading title={`Revisions of the readout by ${history.readout.issuer}`} call={history.call} />
      <SavedNotice sentence={describeSaved(query.saved, latest)} />
      <RevisionList history={history} />
      {compared && <RevisionChooser history={history} compared={compared} />}
      {from && to && <RevisionDiff from={from} to={to} language={history.readout.language} />}
    </>
  );
}
