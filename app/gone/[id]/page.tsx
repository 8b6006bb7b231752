import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeletedNotice } from "@/components/call/trash/deleted-notice";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { findEditableReadout } from "@/lib/data/readouts/readout-edits";
import { parseDeletedName } from "@/lib/addresses/parse-address";
import { TRASH } from "@/lib/messages/calls/trash";

export const metadata: Metadata = { title: TRASH.inTrash, robots: { index: false } };

/** The page for every address of a deleted call or readout: proxy.ts rewrites them to it. */
export default async function DeletedPage({ params }: PageProps<"/gone/[id]">) {
  const { call: slug, readout: readoutSlug } = parseDeletedName((await params).id) ?? notFound();
  const readout = readoutSlug === null ? null : await findEditableReadout({ call: slug, readout: readoutSlug });
  const call = (await findEditableCall(slug)) ?? notFound();
  // Neither is in the trash if it was restored a moment ago.
  const since = readout?.deletedAt ?? call.deletedAt ?? notFound();
  return <DeletedNotice call={call} readout={readout} since={since} />;
}
