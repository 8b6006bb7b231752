import { swapQuery } from "@/lib/addresses/comparison-query";
import { stateCount } from "@/lib/messages/coverage";
import { VIEW_LABELS } from "@/lib/messages/views";
import { STATES, VIEWS, type State } from "@/lib/model/comparison-query";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { otherSide } from "@/lib/model/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./comparison-controls.module.css";
import { QueryLink } from "./query-link";
import { SearchForm } from "./search-form";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
  /** The path of the same with the sides changed over; null where there is none, as for a permanent link. */
  swapPath: string | null;
}

const toggled = (show: State[], state: State) => STATES.filter((other) => (other === state) !== show.includes(other));

function ViewLinks({ view: { query }, path }: Omit<Props, "swapPath">) {
  return (
    <nav className={styles.views} aria-label="View">
      {VIEWS.map((name, i) => (
        <QueryLink
          key={name}
          path={path}
          query={{ ...query, view: name }}
          viewName={name}
          shortcut={i + 1}
          current={name === query.view ? "page" : undefined}
        >
          {VIEW_LABELS[name]}
        </QueryLink>
      ))}
    </nav>
  );
}

function StateLinks({ view: { query, filters }, path }: Omit<Props, "swapPath">) {
  const to = (change: Partial<typeof query>, isChosen: boolean) =>
    ({ path, query: { ...query, ...change }, current: isChosen ? "true" : undefined }) as const;
  return (
    <nav className={styles.states} aria-label="Filter by state">
      <QueryLink {...to({ show: [] }, query.show.length === 0)}>
        All <small>{filters.all}</small>
      </QueryLink>
      {filters.states.map(({ state, label, count, confirmed, isChosen }) => (
        <QueryLink key={state} {...to({ show: toggled(query.show, state) }, isChosen)}>
          <InterfaceMessage of={label} />{" "}
          <small>
            <Message of={stateCount(count, confirmed)} />
          </small>
        </QueryLink>
      ))}
      <QueryLink {...to({ open: !query.open }, query.open)}>
        Unreviewed <small>{filters.unreviewed}</small>
      </QueryLink>
    </nav>
  );
}

/** Says how many rows match, and which filters leave none. */
function Result({ view: { query, filters }, path }: Omit<Props, "swapPath">) {
  if (!filters.result) return null;
  return (
    <p className={styles.result} role="status">
      <InterfaceMessage of={filters.result} />{" "}
      <QueryLink path={path} query={{ ...query, show: [], topic: "", q: "", open: false }}>
        Show all
      </QueryLink>
    </p>
  );
}

/** The four views, the filters, the search, and the order of the rows. */
export function ComparisonControls({ view, path, swapPath }: Props) {
  const { query } = view;
  const other = otherSide(query.base);
  return (
    <div className={styles.controls}>
      <div className={styles.bar}>
        <ViewLinks view={view} path={path} />
        <StateLinks view={view} path={path} />
      </div>
      <div className={styles.bar}>
        <SearchForm view={view} path={path} />
        <QueryLink path={path} query={{ ...query, base: other }} shortcut="b">
          Follow <Message of={view[other].names.label} />
          ’s order
        </QueryLink>
        {(swapPath ?? path === null) && (
          <QueryLink path={swapPath} query={swapQuery(query)} swaps shortcut="s">
            Swap sides
          </QueryLink>
        )}
      </div>
      <Result view={view} path={path} />
    </div>
  );
}
