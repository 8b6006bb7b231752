import Link from "next/link";
import styles from "./call-heading.module.css";
import { CALL_KIND_LABELS, count, formatDate, inWords } from "@/lib/messages/names";
import type { Call } from "@/lib/model/calls";

interface Props {
  call: Call;
  /** True on a page that never changes: how many readouts are stored by now is not said there. */
  asItStood?: boolean;
}

export function CallHeading({ call, asItStood = false }: Props) {
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href="/calls" prefetch={false}>
          Calls
        </Link>{" "}
        › {inWords(call.parties.map(({ party }) => party.name))}
      </nav>
      <h1>{call.title}</h1>
      <p className={styles.facts}>
        <time dateTime={call.date}>{formatDate(call.date, call.datePrecision)}</time> · {CALL_KIND_LABELS[call.kind]}
        {!asItStood && ` · ${count(call.readouts.length, "readout")} stored`}
      </p>
      <p className={styles.facts}>
        Between {inWords(call.parties.map(({ party, principal }) => `${principal} (${party.name})`))}
      </p>
      {!asItStood && (
        <p className={styles.facts}>
          <Link href={`/calls/${call.slug}/edit`} prefetch={false}>
            Edit this call
          </Link>{" "}
          ·{" "}
          <Link href={`/calls/${call.slug}/add`} prefetch={false}>
            Add a readout
          </Link>
        </p>
      )}
    </header>
  );
}
