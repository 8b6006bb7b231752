import type { Metadata } from "next";
import { TrashConfirmation } from "@/components/call/trash-confirmation";
import { EditHeading } from "@/components/call/edit-heading";
import { readoutPath } from "@/lib/addresses/readout-path";
import { named, say } from "@/lib/messages/message";
import { loadReadout } from "../load-readout";
import { deleteReadoutAction } from "./actions";

export const metadata: Metadata = { title: "Move a readout to the trash", robots: { index: false } };

export default async function DeleteReadoutPage({ params }: PageProps<"/readouts/[id]/delete">) {
  const { call, slug, issuer } = await loadReadout((await params).id);
  const name = { call: call.slug, readout: slug };
  return (
    <>
      <EditHeading title={say`Move the readout by ${named(issuer.name)} to the trash?`} call={call} />
      <TrashConfirmation
        what="readout"
        action={deleteReadoutAction.bind(null, name)}
        back={readoutPath(name, "edit")}
      />
    </>
  );
}
