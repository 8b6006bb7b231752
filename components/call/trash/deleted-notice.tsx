import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { titleCall } from "@/lib/messages/calls/calls";
import { TRASH, deletedSentence, titleReadout } from "@/lib/messages/calls/trash";
import { currentVisitor } from "@/server/current-visitor";
import { Message } from "@/components/site/message";
import { trashPath } from "@/lib/addresses/site-path";
import { callPath, callsPath } from "@/lib/addresses/call-path";
import { SITE } from "@/lib/messages/site/site";
import styles from "@/components/site/page-parts.module.css";
import { precisionOf } from "@/lib/model/dates";
import type { EditableCall, EditableReadout } from "@/lib/model/calls/corrections";

interface Props {
  call: EditableCall;
  readout: EditableReadout | null;
  /** When it, or its call, was moved to the trash. */
  since: Date;
}

/** Says what was deleted, when, and how to restore it. */
export function DeletedNotice({ call, readout, since }: Props) {
  const title = titleCall({ ...call, datePrecision: precisionOf(call.date) });
  // Strangers see none of the texts of a call in the trash.
  const isLinkKept = call.deletedAt === null || currentVisitor().kind !== "anyone";
  return (
    <div className={styles.part}>
      <h1>{readout ? TRASH.readoutInTrash : TRASH.callInTrash}</h1>
      <p>
        <Message of={deletedSentence(readout ? titleReadout(readout.issuer.name, title) : title, since)} />
        {isLinkKept && (
          <>
            {" "}
            <Message of={TRASH.permanentLinks} />
          </>
        )}
      </p>
      <p>
        <Offer to="delete">
          <Link href={trashPath()} prefetch={false}>
            {SITE.seeTrash}
          </Link>{" "}
          ·{" "}
        </Offer>
        {readout ? (
          <Link href={callPath(call.slug)} prefetch={false}>
            {TRASH.seeCall}
          </Link>
        ) : (
          <Link href={callsPath()} prefetch={false}>
            {SITE.allCalls}
          </Link>
        )}
      </p>
    </div>
  );
}
