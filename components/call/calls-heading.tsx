import Link from "next/link";
import type { CallPage } from "@/lib/model/call-pages";
import { type CallsQuery } from "@/lib/addresses/calls-query";
import { describeCallList, needReview } from "@/lib/messages/calls";
import { Message } from "@/components/site/message";
import { callsPath, newCallPath } from "@/lib/addresses/call-path";
import styles from "./calls-heading.module.css";

export function CallsHeading({ page, query }: { page: CallPage; query: CallsQuery }) {
  const { total, listed } = page;
  return (
    <header className={styles.heading}>
      <h1>Calls</h1>
      <p>
        <Message of={describeCallList(total)} />
      </p>
      <nav className={styles.links} aria-label="Calls">
        <Link href={newCallPath()}>Add a call</Link>
        <Link href={callsPath({ open: !query.open, after: null })} prefetch={false}>
          {query.open ? "Show all calls" : "Needs review"}
        </Link>
      </nav>
      {query.open && (
        <p role="status">
          <Message of={needReview(listed)} />
        </p>
      )}
    </header>
  );
}
