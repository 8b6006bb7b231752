import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { feedPath, trashPath } from "@/lib/addresses/site-path";
import { callsPath } from "@/lib/addresses/call-path";
import type { CallsQuery } from "@/lib/addresses/calls-query";
import { SITE } from "@/lib/messages/site/site";
import { CALLS } from "@/lib/messages/calls/calls";
import styles from "./calls-foot.module.css";

interface Props {
  /** The slug after which the next page begins; null on the last page. */
  next: string | null;
  query: CallsQuery;
}

/** Links below the list: to older calls, to the newest, and to calls hidden by the filter. */
export function CallsFoot({ next, query }: Props) {
  return (
    <nav className={styles.foot} aria-label={CALLS.more}>
      {next !== null && (
        <Link href={callsPath({ ...query, after: next })} rel="next" prefetch={false}>
          {query.sort === "relevance" ? CALLS.more : CALLS.older}
        </Link>
      )}
      {query.after !== null && (
        <Link href={callsPath({ ...query, after: null })} prefetch={false}>
          {query.sort === "relevance" ? CALLS.best : CALLS.newest}
        </Link>
      )}
      <a href={feedPath({ ...query, after: null })} type="application/atom+xml">
        {CALLS.feed}
      </a>
      <Offer to="delete">
        <Link href={trashPath()} prefetch={false}>
          {SITE.trash}
        </Link>
      </Offer>
    </nav>
  );
}
