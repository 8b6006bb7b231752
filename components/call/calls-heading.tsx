import Link from "next/link";
import type { CallPage } from "@/lib/model/call-pages";
import { callsAddress, type CallsQuery } from "@/lib/addresses/calls-query";
import { count } from "@/lib/messages/names";
import styles from "./calls-heading.module.css";

export function CallsHeading({ page, query }: { page: CallPage; query: CallsQuery }) {
  const { calls, total, lookedAt } = page;
  return (
    <header className={styles.heading}>
      <h1>Calls</h1>
      <p>
        {count(total, "call")} between governments, newest first, with what each side published. A bar shows how many of
        a readout’s points have a counterpart in the other: solid where it is likely, underlined where an analyst
        confirmed it, striped where it is possible. Each row says how much of its first comparison is reviewed.
      </p>
      <nav className={styles.links} aria-label="Calls">
        <Link href="/calls/new">Add a call</Link>
        <Link href={callsAddress({ open: !query.open, after: null })} prefetch={false}>
          {query.open ? "Show all calls" : "Only those with something unreviewed"}
        </Link>
      </nav>
      {query.open && (
        <p role="status">
          {count(calls.length, "call")} with something that nobody has reviewed, among {lookedAt.toLocaleString("en")}{" "}
          looked through.
        </p>
      )}
    </header>
  );
}
