import { swapQuery } from "@/lib/addresses/comparison-query";
import { followOrder } from "@/lib/messages/comparisons/sides";
import { COMPARISON, HIDE_BOILERPLATE, SHOW_BOILERPLATE } from "@/lib/messages/comparisons/views";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { Message } from "@/components/site/message";
import styles from "./comparison-controls.module.css";
import { QueryLink } from "./query-link";
import { SearchForm } from "./search-form";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
  /** The path of the comparison with its sides swapped; null if there is none, as for a permanent link. */
  swapPath: string | null;
}

/** The search, what is folded, and the order of rows and sides. */
export function Arrangement({ view, path, swapPath }: Props) {
  const { query, filters } = view;
  const other = otherSide(query.base);
  return (
    <div className={styles.arrangement}>
      <SearchForm view={view} path={path} />
      {(filters.boilerplate > 0 || query.boilerplate) && (
        <QueryLink
          path={path}
          query={{ ...query, boilerplate: !query.boilerplate }}
          current={query.boilerplate ? "true" : undefined}
        >
          {query.boilerplate ? HIDE_BOILERPLATE : SHOW_BOILERPLATE} <small>{filters.boilerplate}</small>
        </QueryLink>
      )}
      <QueryLink path={path} query={{ ...query, open: !query.open }} current={query.open ? "true" : undefined}>
        {COMPARISON.unreviewed} <small>{filters.unreviewed}</small>
      </QueryLink>
      <QueryLink path={path} query={{ ...query, base: other }} shortcut="b">
        <Message of={followOrder(view[other].names)} />
      </QueryLink>
      {(swapPath !== null || path === null) && (
        <QueryLink path={swapPath} query={swapQuery(query)} swaps shortcut="s">
          {COMPARISON.swap}
        </QueryLink>
      )}
    </div>
  );
}
