import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { readoutPath } from "@/lib/addresses/readout-path";
import { formatMoment } from "@/lib/messages/parts/dates";
import { revisionLabel } from "@/lib/messages/calls/readouts";
import { Message } from "@/components/site/message";
import { REVISIONS } from "@/lib/messages/calls/revisions";
import styles from "./revisions.module.css";
import type { History } from "@/lib/model/calls/revisions";

/** The visible characters of a fingerprint; its title has all of them. */
const SHORT = 12;

/** A readout's revisions, latest first, each with its date, its reason and its fingerprint. */
export function RevisionList({ history: { call, readout, revisions } }: { history: History }) {
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{REVISIONS.title}</h2>
      <ol className={styles.list}>
        {revisions.map(({ number, sha256, reason, createdAt }) => (
          <li key={number}>
            <strong>
              <Message of={revisionLabel(number)} />
            </strong>{" "}
            <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt)}</time>
            <span>{reason ?? (number === 1 ? REVISIONS.first : REVISIONS.noReason)}</span>
            <span className={styles.quiet}>
              {REVISIONS.hash} <code title={sha256}>{sha256.slice(0, SHORT)}</code>
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Offer to="edit">
          <Link href={readoutPath({ call: call.slug, readout: readout.slug }, "edit")} prefetch={false}>
            {REVISIONS.editReadout}
          </Link>
        </Offer>
      </p>
    </section>
  );
}
