import { Offer } from "@/components/people/offer";
import type { Metadata } from "next";
import Link from "next/link";
import { EditHeading } from "@/components/forms/edit-heading";
import { ReadoutForm } from "@/components/forms/readout-form";
import { valuesOfReadout } from "@/lib/forms/correction-values";
import { listExisting } from "@/lib/data/calls/existing";
import { newForm } from "@/lib/forms/form-state";
import { readoutPath, revisionsPath } from "@/lib/addresses/readout-path";
import { toText } from "@/lib/messages/parts/to-text";
import { loadReadout } from "../load-readout";
import { correctReadoutAction } from "./actions";
import { REVISIONS, editReadoutHeading, editReadoutTitle } from "@/lib/messages/calls/revisions";
import { TRASH } from "@/lib/messages/calls/trash";

export async function generateMetadata({ params }: PageProps<"/readouts/[id]/edit">): Promise<Metadata> {
  const { issuer, call } = await loadReadout((await params).id);
  return { title: toText(editReadoutTitle(issuer.name, call.title)), robots: { index: false } };
}

export default async function EditReadoutPage({ params }: PageProps<"/readouts/[id]/edit">) {
  const readout = await loadReadout((await params).id);
  const existing = await listExisting();
  const name = { call: readout.call.slug, readout: readout.slug };
  return (
    <>
      <EditHeading title={editReadoutHeading(readout.issuer.name)} call={readout.call} />
      <ReadoutForm
        action={correctReadoutAction.bind(null, name)}
        initial={newForm(valuesOfReadout(readout, existing.issuers))}
        name={name}
        existing={existing}
      />
      <p>
        <Link href={revisionsPath(name)} prefetch={false}>
          {REVISIONS.title}
        </Link>
        <Offer to="delete">
          {" · "}
          <Link href={readoutPath(name, "delete")} prefetch={false}>
            {TRASH.moveReadout}
          </Link>
        </Offer>
      </p>
    </>
  );
}
