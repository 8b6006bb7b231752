import { Message } from "@/components/site/message";
import type { CallsQuery } from "@/lib/addresses/calls-query";
import { nothingFound } from "@/lib/messages/calls/call-search";
import type { CallListPage } from "@/lib/model/calls/call-list";
import { CallRow } from "./call-row";
import { CALLS } from "@/lib/messages/calls/calls";
import styles from "./call-list.module.css";

/** The calls of a page of the list, or why it has none. */
export function CallList({ page: { calls, total }, query }: { page: CallListPage; query: CallsQuery }) {
  if (total === 0) return <p>{CALLS.none}</p>;
  if (calls.length === 0)
    return (
      <p role="status" className={styles.nothing}>
        <Message of={nothingFound(query)} />
      </p>
    );
  return (
    <ol className={styles.list}>
      {calls.map((listed) => (
        <CallRow key={listed.call.slug} {...listed} />
      ))}
    </ol>
  );
}
