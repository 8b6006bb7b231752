import type { Metadata } from "next";
import { BinConfirmation } from "@/components/bin-confirmation";
import { EditHeading } from "@/components/edit-heading";
import { readoutPath } from "@/lib/schema/readout-id";
import { loadReadout } from "../load-readout";
import { hideReadoutByForm } from "./hide-readout";

export const metadata: Metadata = { title: "Move a readout to the bin", robots: { index: false } };

export default async function DeleteReadoutPage({ params }: PageProps<"/readouts/[id]/delete">) {
  const { call, slug, issuer } = await loadReadout((await params).id);
  const name = { call: call.slug, readout: slug };
  return (
    <>
      <EditHeading title={`Move the readout by ${issuer.name} to the bin?`} call={call} />
      <BinConfirmation what="readout" action={hideReadoutByForm.bind(null, name)} back={readoutPath(name, "edit")} />
    </>
  );
}
