import Link from "next/link";
import { HiddenFields } from "./hidden-fields";
import { Message } from "@/components/site/message";
import { callsPath } from "@/lib/addresses/call-path";
import type { CallsQuery } from "@/lib/addresses/calls-query";
import { isChosen, toggleFacet } from "@/lib/addresses/calls-facets";
import { CALL_SEARCH, FACET_LABELS, facetLabel } from "@/lib/messages/calls/call-search";
import { COUNTED_TO, FACETS, type FacetName, type FacetValue } from "@/lib/model/calls/call-search";
import type { CallListPage } from "@/lib/model/calls/call-list";
import styles from "./call-filters.module.css";

/** The anchor of the filters. */
export const FILTERS = "filters";

interface Props {
  page: CallListPage;
  query: CallsQuery;
}

interface ChoiceProps {
  facet: FacetName;
  choice: FacetValue;
  query: CallsQuery;
  /** Whether the list holds more calls than are counted, so that no count is exact. */
  isUncounted: boolean;
}

function Choice({ facet, choice, query, isUncounted }: ChoiceProps) {
  const isOn = isChosen(query, facet, choice.value);
  return (
    <li>
      <Link
        href={callsPath(toggleFacet(query, facet, choice.value))}
        prefetch={false}
        aria-current={isOn ? "true" : undefined}
      >
        <span className={styles.label}>
          {isOn && <span aria-hidden="true">✓ </span>}
          <Message of={facetLabel(facet, choice)} />
        </span>{" "}
        {!isUncounted && <span className={styles.calls}>{choice.calls}</span>}
      </Link>
    </li>
  );
}

function Dates({ query }: { query: CallsQuery }) {
  return (
    <form className={styles.dates} action={callsPath()} method="get">
      <HiddenFields query={{ ...query, from: null, to: null, after: null }} />
      {(["from", "to"] as const).map((name) => (
        <label key={name}>
          {CALL_SEARCH[name]}
          <input name={name} defaultValue={query[name] ?? ""} placeholder="2024-04" pattern="\d{4}(-\d\d){0,2}" />
        </label>
      ))}
      <button type="submit">{CALL_SEARCH.dates}</button>
    </form>
  );
}

/** Leaves out facets that would not narrow the list, except those that already narrow it. */
const isUseful = (facet: FacetName, values: FacetValue[], { page, query }: Props) =>
  values.some(({ value, calls }) => isChosen(query, facet, value) || calls < page.listed);

/** The filters of the list, each with the number of calls it leaves. They are links, so they need no script. */
export function CallFilters({ page, query }: Props) {
  const facets = FACETS.filter((facet) => isUseful(facet, page.facets[facet], { page, query }));
  return (
    <nav id={FILTERS} className={styles.filters} aria-label={CALL_SEARCH.filters}>
      {query.q !== "" && (
        <section>
          <ul>
            {(["date", "relevance"] as const).map((sort) => (
              <li key={sort}>
                <Link
                  href={callsPath({ ...query, sort, after: null })}
                  prefetch={false}
                  aria-current={query.sort === sort ? "true" : undefined}
                >
                  {sort === "date" ? CALL_SEARCH.newest : CALL_SEARCH.best}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {facets.map((facet) => (
        <section key={facet}>
          <h2>{FACET_LABELS[facet]}</h2>
          <ul>
            {page.facets[facet].map((choice) => (
              <Choice
                key={choice.value}
                {...{ facet, choice, query }}
                isUncounted={page.listed > COUNTED_TO && facet !== "state"}
              />
            ))}
          </ul>
        </section>
      ))}
      <Dates query={query} />
      {page.listed < page.total && (
        <Link href={callsPath()} prefetch={false}>
          {CALL_SEARCH.clear}
        </Link>
      )}
    </nav>
  );
}
