import Link from "next/link";
import type { OpenedCall } from "@/lib/model/call-pages";
import styles from "./call-list.module.css";
import { CoverageBar } from "@/components/comparison/coverage-bar";
import { CALL_KIND_LABELS, formatDate, missingReadout, nameSides } from "@/lib/messages/names";
import { coverageSentence } from "@/lib/messages/claims";
import { reviewedOf } from "@/lib/messages/review";

function CallCoverage({ pair, reviewed }: OpenedCall) {
  if (!pair || reviewed?.comparison.kind !== "comparison") return null;
  const { comparison } = reviewed;
  const names = nameSides(pair);
  return (
    <dl className={styles.coverage}>
      {(["left", "right"] as const).map((side) => (
        <div key={side}>
          <dt>{names[side].label}</dt>
          <dd>
            <CoverageBar text={comparison[side]} side={side} />
            <span>{coverageSentence(comparison[side], names[side === "left" ? "right" : "left"])}</span>
          </dd>
        </div>
      ))}
      <div>
        <dt className="visually-hidden">Review</dt>
        <dd className={styles.quiet}>{reviewedOf(comparison.progress)}</dd>
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
          <Link href={`/calls/${call.slug}`}>
            {call.title}
            <span className="visually-hidden">, {formatDate(call.date, call.datePrecision)}</span>
          </Link>
        </h2>
        <p className={styles.quiet}>
          {call.parties.map(({ party }) => party.name).join(" and ")} · {CALL_KIND_LABELS[call.kind]}
        </p>
        <ul className={styles.issuers}>
          {call.readouts.map((readout) => (
            <li key={readout.slug}>{readout.issuer.name}</li>
          ))}
          {call.missing.map((party) => (
            <li key={party.slug} className={styles.missing}>
              {missingReadout(party.name)}
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
