import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { FILTERS } from "./call-filters";
import { HiddenFields } from "./hidden-fields";
import { Message } from "@/components/site/message";
import { withAnchor } from "@/lib/addresses/anchors";
import { callsPath, newCallPath } from "@/lib/addresses/call-path";
import { ALL_CALLS, type CallsQuery } from "@/lib/addresses/calls-query";
import { CALL_SEARCH, SEARCH_HINT, countOf } from "@/lib/messages/calls/call-search";
import type { CallListPage } from "@/lib/model/calls/call-list";
import { MAX_CALL_SEARCH_LENGTH } from "@/lib/model/limits";
import { SITE } from "@/lib/messages/site/site";
import { CALLS } from "@/lib/messages/calls/calls";
import styles from "./calls-heading.module.css";

/** The heading of the list, its number of calls, the search, and the link to add a call. */
export function CallsHeading({ page, query }: { page: CallListPage; query: CallsQuery }) {
  const isWhole = callsPath({ ...query, after: null }) === callsPath(ALL_CALLS);
  return (
    <header className={styles.heading}>
      <h1>{SITE.calls}</h1>
      <p className={styles.count} role="status">
        <Message of={countOf(isWhole ? page.total : page.listed)} />
      </p>
      <form className={styles.search} role="search" action={callsPath()} method="get">
        <HiddenFields query={{ ...query, q: "", after: null }} />
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          maxLength={MAX_CALL_SEARCH_LENGTH}
          aria-label={CALL_SEARCH.label}
          aria-describedby="search-hint"
          placeholder={CALL_SEARCH.label}
        />
        <button type="submit">{CALL_SEARCH.button}</button>
        <p id="search-hint" className={styles.hint}>
          <Message of={SEARCH_HINT} />
        </p>
      </form>
      <a className={styles.filters} href={withAnchor(FILTERS)}>
        {CALL_SEARCH.filters}
      </a>
      <Offer to="add">
        <Link className={styles.add} href={newCallPath()} prefetch={false}>
          {CALLS.add}
        </Link>
      </Offer>
    </header>
  );
}
