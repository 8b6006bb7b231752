import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { readoutPath } from "@/lib/addresses/readout-path";
import { issuerWithSlug, ofReadout, theReadout } from "@/lib/messages/calls/readouts";
import { Message } from "@/components/site/message";
import { callPagePath } from "@/lib/addresses/call-path";
import { CALLS } from "@/lib/messages/calls/calls";
import { TRASH } from "@/lib/messages/calls/trash";
import { REVISIONS } from "@/lib/messages/calls/revisions";
import styles from "@/components/site/page-parts.module.css";
import type { EditableCall } from "@/lib/model/calls/corrections";

/** Links from a call's form to the forms of its readouts, and to the trash. */
export function EditedReadouts({ call: { slug: call, readouts } }: { call: EditableCall }) {
  return (
    <>
      <section className={styles.part} aria-labelledby="its-readouts">
        <h2 id="its-readouts">{CALLS.readouts}</h2>
        {readouts.length === 0 && <p>{CALLS.noReadout}</p>}
        <ul className={styles.list}>
          {readouts.map(({ slug: readout, issuer }) => (
            <li key={readout}>
              <p>
                <Message of={issuerWithSlug(issuer, readout)} />
              </p>
              <Link href={readoutPath({ call, readout }, "edit")} prefetch={false}>
                {REVISIONS.edit}
                <span className="visually-hidden">
                  <Message of={theReadout(readout)} />
                </span>
              </Link>
              <Link href={readoutPath({ call, readout }, "revisions")} prefetch={false}>
                {REVISIONS.title}
                <span className="visually-hidden">
                  <Message of={ofReadout(readout)} />
                </span>
              </Link>
              <Offer to="delete">
                <Link href={readoutPath({ call, readout }, "delete")} prefetch={false}>
                  {TRASH.move}
                  <span className="visually-hidden">
                    <Message of={theReadout(readout)} />
                  </span>{" "}
                  {TRASH.toTrash}
                </Link>
              </Offer>
            </li>
          ))}
        </ul>
      </section>
      <Offer to="delete">
        <p>
          <Link href={callPagePath(call, "delete")} prefetch={false}>
            {TRASH.moveCall}
          </Link>
        </p>
      </Offer>
    </>
  );
}
