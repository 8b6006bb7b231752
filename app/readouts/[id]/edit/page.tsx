import type { Metadata } from "next";
import Link from "next/link";
import { EditHeading } from "@/components/call/edit-heading";
import { ReadoutForm } from "@/components/forms/readout-form";
import { valuesOfReadout } from "@/lib/forms/correction-values";
import { listExisting } from "@/lib/data/calls/existing";
import { openForm } from "@/lib/forms/edit-state";
import { readoutPath } from "@/lib/addresses/readout-path";
import { loadReadout } from "../load-readout";
import { correctReadoutAction } from "./actions";

export async function generateMetadata({ params }: PageProps<"/readouts/[id]/edit">): Promise<Metadata> {
  const { issuer, call } = await loadReadout((await params).id);
  return { title: `Edit: ${issuer.name}, ${call.title}`, robots: { index: false } };
}

export default async function EditReadoutPage({ params }: PageProps<"/readouts/[id]/edit">) {
  const readout = await loadReadout((await params).id);
  const name = { call: readout.call.slug, readout: readout.slug };
  return (
    <>
      <EditHeading title={`Edit the readout by ${readout.issuer.name}`} call={readout.call} />
      <ReadoutForm
        action={correctReadoutAction.bind(null, name)}
        initial={openForm(valuesOfReadout(readout))}
        name={name}
        issuers={(await listExisting()).issuers}
      />
      <p>
        <Link href={readoutPath(name, "revisions")}>Revisions</Link> ·{" "}
        <Link href={readoutPath(name, "delete")}>Move this readout to the bin</Link>
      </p>
    </>
  );
}
