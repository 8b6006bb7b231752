import type { Metadata } from "next";
import Link from "next/link";
import { EditHeading } from "@/components/edit-heading";
import { ReadoutForm } from "@/components/readout-form";
import { valuesOfReadout } from "@/lib/correction-values";
import { listKnown } from "@/lib/data/known";
import { openForm } from "@/lib/schema/edit-state";
import { readoutPath } from "@/lib/schema/readout-id";
import { loadReadout } from "../load-readout";
import { correctReadoutByForm } from "./correct-readout";

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
        action={correctReadoutByForm.bind(null, name)}
        initial={openForm(valuesOfReadout(readout))}
        name={name}
        issuers={(await listKnown()).issuers}
      />
      <p>
        <Link href={readoutPath(name, "revisions")}>Revisions</Link> ·{" "}
        <Link href={readoutPath(name, "delete")}>Move this readout to the bin</Link>
      </p>
    </>
  );
}
