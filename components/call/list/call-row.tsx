import Link from "next/link";
import { callPath } from "@/lib/addresses/call-path";
import { DraftMark } from "@/components/call/draft-mark";
import { CoverageBar } from "@/components/comparison/sides/coverage-bar";
import { Message } from "@/components/site/message";
import { coveredInRow, rowState, rowTitle } from "@/lib/messages/calls/call-rows";
import { CALL_KIND_LABELS } from "@/lib/schema/call-fields";
import { formatDate, formatShortDay } from "@/lib/messages/parts/dates";
import { named, join } from "@/lib/messages/parts/message";
import type { OpenedCall } from "@/lib/model/calls/call-list";
import { saysFictional } from "@/lib/model/calls/fictional";
import { PUBLISHING_FIELDS } from "@/lib/schema/publishing";
import { SIDES } from "@/lib/model/comparisons/sides";
import { CALLS } from "@/lib/messages/calls/calls";
import styles from "./call-row.module.css";
import { RowSummary } from "./row-summary";

function Bars({ opening }: Pick<OpenedCall, "opening">) {
  if (!opening || typeof opening.counts === "string") return <span className={styles.bars} />;
  const { counts } = opening;
  return (
    <span className={styles.bars}>
      {SIDES.map((side) => (
        <CoverageBar key={side} side={side} {...counts[side]} />
      ))}
      <span className="visually-hidden">
        <Message of={coveredInRow(counts)} />
      </span>
    </span>
  );
}

/** A call's date, with a checkbox if calls can be chosen in the list. */
function When({ call, form }: { call: OpenedCall["call"]; form?: string }) {
  const date = formatDate(call.date, call.datePrecision);
  const time = (
    <time className={form === undefined ? styles.date : undefined} dateTime={call.date} title={date}>
      {formatShortDay(call.date, call.datePrecision)}
    </time>
  );
  if (form === undefined) return time;
  return (
    <label className={`${styles.date} ${styles.choice}`}>
      <input type="checkbox" name={PUBLISHING_FIELDS.call} value={call.slug} form={form} />
      <span className="visually-hidden">{call.title}, </span>
      {time}
    </label>
  );
}

/** A call in one line: date, principals, first line of the finding, coverage, and how far it is reviewed. */
export function CallRow({ form, ...listed }: OpenedCall & { form?: string }) {
  const { call, opening } = listed;
  const state = rowState(opening, call.missing.length > 0);
  const isFictional = saysFictional(call.title);
  return (
    <li className={styles.row}>
      <When call={call} form={form} />
      <h2>
        <Link href={callPath(call.slug)} title={call.title} prefetch={false}>
          {rowTitle(call.title, call.kind)}
          <span className="visually-hidden">
            , {CALL_KIND_LABELS[call.kind]}, {formatDate(call.date, call.datePrecision)}
          </span>
        </Link>
      </h2>
      <p className={styles.parties}>
        <DraftMark of={call} />
        {isFictional && <span className={styles.fictional}>{CALLS.fictional}</span>}
        <Message
          of={join(
            call.parties.map(({ party }) => named(party.name)),
            ", ",
          )}
        />
      </p>
      <RowSummary {...listed} />
      <Bars opening={opening} />
      <p className={styles.state} data-state={state.kind}>
        <Message of={state.label} />
      </p>
    </li>
  );
}
