import Link from "next/link";
import { callPath } from "@/lib/addresses/call-path";
import type { OpenedCall } from "@/lib/model/call-pages";
import styles from "./call-list.module.css";
import { CoverageBar } from "@/components/comparison/coverage-bar";
import { CALL_KIND_LABELS, NOT_COMPARED_YET, missingReadout } from "@/lib/messages/calls";
import { coverageSentence } from "@/lib/messages/coverage";
import { formatDate } from "@/lib/messages/dates";
import { join, named } from "@/lib/messages/message";
import { reviewedOf } from "@/lib/messages/review";
import { nameReadoutsOfCall } from "@/lib/messages/sides";
import { Message } from "@/components/site/message";

function CallCoverage({ opening }: Pick<OpenedCall, "opening">) {
  if (!opening || opening.counts === "refused") return null;
  const { counts } = opening;
  if (counts === "pending")
    return (
      <p className={styles.quiet}>
        <Message of={NOT_COMPARED_YET} />
      </p>
    );
  const names = nameReadoutsOfCall(opening.sides);
  const [left, right] = [counts.left.progress, counts.right.progress];
  return (
    <dl className={styles.coverage}>
      {(["left", "right"] as const).map((side) => (
        <div key={side}>
          <dt>
            <Message of={names[side].label} />
          </dt>
          <dd>
            <CoverageBar side={side} {...counts[side]} />
            <span>
              <Message of={coverageSentence(counts[side], names[side === "left" ? "right" : "left"])} />
            </span>
          </dd>
        </div>
      ))}
      <div>
        <dt className="visually-hidden">Review</dt>
        <dd className={styles.quiet}>
          <Message of={reviewedOf({ reviewed: left.reviewed + right.reviewed, of: left.of + right.of })} />
        </dd>
      </div>
    </dl>
  );
}

function CallRow(listed: OpenedCall) {
  const { call } = listed;
  return (
    <li className={styles.row}>
      <p className={styles.date}>
        <time dateTime={call.date}>{formatDate(call.date, call.datePrecision)}</time>
      </p>
      <div>
        <h2>
          <Link href={callPath(call.slug)}>
            {call.title}
            <span className="visually-hidden">, {formatDate(call.date, call.datePrecision)}</span>
          </Link>
        </h2>
        <p className={styles.quiet}>
          <Message
            of={join(
              call.parties.map(({ party }) => named(party.name)),
              " and ",
            )}
          />{" "}
          · {CALL_KIND_LABELS[call.kind]}
        </p>
        <ul className={styles.issuers}>
          {call.readouts.map((readout) => (
            <li key={readout.slug}>{readout.issuer.name}</li>
          ))}
          {call.missing.map((party) => (
            <li key={party.slug} className={styles.missing}>
              <Message of={missingReadout(party.name)} />
            </li>
          ))}
        </ul>
      </div>
      <CallCoverage {...listed} />
    </li>
  );
}

export function CallList({ calls, total }: { calls: OpenedCall[]; total: number }) {
  if (total === 0) return <p>No call is stored yet.</p>;
  if (calls.length === 0) return null;
  return (
    <ol className={styles.list}>
      {calls.map((listed) => (
        <CallRow key={listed.call.slug} {...listed} />
      ))}
    </ol>
  );
}
