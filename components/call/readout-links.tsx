import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { readoutPath } from "@/lib/addresses/readout-path";
import { ofReadoutBy, theReadoutBy } from "@/lib/messages/calls/readouts";
import { Message } from "@/components/site/message";
import { REVISIONS } from "@/lib/messages/calls/revisions";
import styles from "./readout-source.module.css";
import type { ReadoutName } from "@/lib/model/calls/readout-pairs";

/** Links to a readout's form and to its history. */
export function ReadoutLinks({ name, issuer }: { name: ReadoutName; issuer: string }) {
  return (
    <p className={`${styles.source} ${styles.links}`}>
      <Offer to="edit">
        <Link href={readoutPath(name, "edit")} prefetch={false}>
          {REVISIONS.edit}
          <span className="visually-hidden">
            <Message of={theReadoutBy(issuer)} />
          </span>
        </Link>{" "}
        ·{" "}
      </Offer>
      <Link href={readoutPath(name, "revisions")} prefetch={false}>
        {REVISIONS.title}
        <span className="visually-hidden">
          <Message of={ofReadoutBy(issuer)} />
        </span>
      </Link>
    </p>
  );
}
