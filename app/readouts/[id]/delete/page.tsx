import type { Metadata } from "next";
import { TrashConfirmation } from "@/components/call/trash/trash-confirmation";
import { EditHeading } from "@/components/forms/edit-heading";
import { readoutPath } from "@/lib/addresses/readout-path";
import { loadReadout } from "../load-readout";
import { deleteReadoutAction } from "./actions";
import { TRASH, askReadout } from "@/lib/messages/calls/trash";

export const metadata: Metadata = { title: TRASH.titleOfReadout, robots: { index: false } };

export default async function DeleteReadoutPage({ params }: PageProps<"/readouts/[id]/delete">) {
  const { call, slug, issuer } = await loadReadout((await params).id);
  const name = { call: call.slug, readout: slug };
  return (
    <>
      <EditHeading title={askReadout(issuer.name)} call={call} />
      <TrashConfirmation
        what="readout"
        action={deleteReadoutAction.bind(null, name)}
        back={readoutPath(name, "edit")}
      />
    </>
  );
}
