import { Message } from "@/components/site/message";
import type { CallsQuery } from "@/lib/addresses/calls-query";
import { nothingFound } from "@/lib/messages/calls/call-search";
import type { CallListPage } from "@/lib/model/calls/call-list";
import { CallRow } from "./call-row";
import { CALLS } from "@/lib/messages/calls/calls";
import styles from "./call-list.module.css";

interface Props {
  page: CallListPage;
  query: CallsQuery;
  /** The id of a form for which calls can be chosen in the list. */
  form?: string;
}

/** One page of the list of calls, or the reason why it is empty. */
export function CallList({ page: { calls, total }, query, form }: Props) {
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
        <CallRow key={listed.call.slug} form={form} {...listed} />
      ))}
    </ol>
  );
}
