import Link from "next/link";
import { callPath } from "@/lib/addresses/call-path";
import { patternPath } from "@/lib/addresses/pattern-path";
import { SHORT_KIND_LABELS, titleCall } from "@/lib/messages/calls/calls";
import { formatColumnDate } from "@/lib/messages/parts/dates";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import { periodHead } from "@/lib/messages/dyads/pattern-cells";
import { toText } from "@/lib/messages/parts/to-text";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { rowKindOf, type PatternColumn } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

function CallHead({ column: { call } }: { column: PatternColumn }) {
  return (
    <th scope="col" className={styles.call}>
      <Link href={callPath(call.slug)} prefetch={false} title={toText(titleCall(call))}>
        <time dateTime={call.date}>{formatColumnDate(call.date)}</time>, {SHORT_KIND_LABELS[call.kind]}
      </Link>
    </th>
  );
}

/** The head of the table: a column for each call with its date and kind, or for each period, which can be opened. */
export function CallColumns({ view }: { view: DyadView }) {
  const { pattern, groups, query } = view;
  return (
    <tr>
      <th scope="col" className={styles.topic}>
        {PATTERN.row[rowKindOf(query)]}
      </th>
      {groups.map(({ period, calls }) =>
        period === null ? (
          <CallHead key={calls[0]} column={pattern.columns[calls[0]!]!} />
        ) : (
          <th key={calls[0]} scope="col" className={styles.call}>
            <Link href={patternPath(view, { ...query, period })} prefetch={false}>
              {toText(periodHead(period, calls.length))}
            </Link>
          </th>
        ),
      )}
      <th scope="col" className={styles.rate}>
        {PATTERN.rates}
      </th>
    </tr>
  );
}
