import Link from "next/link";
import { callPath } from "@/lib/addresses/call-path";
import { SHORT_KIND_LABELS, titleCall } from "@/lib/messages/calls";
import { formatColumnDate } from "@/lib/messages/dates";
import { PATTERN } from "@/lib/messages/patterns";
import { toText } from "@/lib/messages/to-text";
import type { PatternColumn } from "@/lib/model/patterns";
import styles from "./matrix.module.css";

/** The head of the matrix: a column for each call, with its date and its kind. */
export function CallColumns({ columns }: { columns: PatternColumn[] }) {
  return (
    <tr>
      <th scope="col" className={styles.topic}>
        {PATTERN.topic}
      </th>
      {columns.map(({ call }) => (
        <th key={call.slug} scope="col" className={styles.call}>
          <Link href={callPath(call.slug)} prefetch={false} title={toText(titleCall(call))}>
            <time dateTime={call.date}>{formatColumnDate(call.date)}</time>, {SHORT_KIND_LABELS[call.kind]}
          </Link>
        </th>
      ))}
      <th scope="col" className={styles.rate}>
        {PATTERN.rates}
      </th>
    </tr>
  );
}
