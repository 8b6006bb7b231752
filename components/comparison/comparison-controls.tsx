import Link from "next/link";
import { withComparisonQuery, swapQuery } from "@/lib/addresses/comparison-query";
import { stateCount } from "@/lib/messages/coverage";
import { VIEW_LABELS } from "@/lib/messages/views";
import { STATES, VIEWS, type State } from "@/lib/model/comparison-query";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { otherSide } from "@/lib/model/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./comparison-controls.module.css";
import { SearchForm } from "./search-form";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query. */
  path: string;
  /** The path of the same with the sides changed over; null where there is none, as for a permanent link. */
  swapPath: string | null;
}

const toggled = (show: State[], state: State) => STATES.filter((other) => (other === state) !== show.includes(other));

function ViewLinks({ view: { query }, path }: Omit<Props, "swapPath">) {
  return (
    <nav className={styles.views} aria-label="View">
      {VIEWS.map((name, i) => (
        <Link
          key={name}
          href={withComparisonQuery(path, { ...query, view: name })}
          data-view={name}
          data-key={i + 1}
          aria-current={name === query.view ? "page" : undefined}
          prefetch={false}
          scroll={false}
        >
          {VIEW_LABELS[name]}
        </Link>
      ))}
    </nav>
  );
}

interface FilterLinkProps {
  href: string;
  isChosen: boolean;
  children: React.ReactNode;
}

function FilterLink({ href, isChosen, children }: FilterLinkProps) {
  return (
    <Link href={href} aria-current={isChosen ? "true" : undefined} prefetch={false} scroll={false}>
      {children}
    </Link>
  );
}

function StateLinks({ view: { query, filters }, path }: Omit<Props, "swapPath">) {
  const to = (change: Partial<typeof query>) => withComparisonQuery(path, { ...query, ...change });
  return (
    <nav className={styles.states} aria-label="Filter by state">
      <FilterLink href={to({ show: [] })} isChosen={query.show.length === 0}>
        All <small>{filters.all}</small>
      </FilterLink>
      {filters.states.map(({ state, label, count, confirmed, isChosen }) => (
        <FilterLink key={state} href={to({ show: toggled(query.show, state) })} isChosen={isChosen}>
          <InterfaceMessage of={label} />{" "}
          <small>
            <Message of={stateCount(count, confirmed)} />
          </small>
        </FilterLink>
      ))}
      <FilterLink href={to({ open: !query.open })} isChosen={query.open}>
        Unreviewed <small>{filters.unreviewed}</small>
      </FilterLink>
    </nav>
  );
}

/** Says how many rows match, and which filters leave none. */
function Result({ view: { query, filters }, path }: Omit<Props, "swapPath">) {
  if (!filters.result) return null;
  const everything = withComparisonQuery(path, { ...query, show: [], topic: "", q: "", open: false });
  return (
    <p className={styles.result} role="status">
      <InterfaceMessage of={filters.result} />{" "}
      <Link href={everything} prefetch={false} scroll={false}>
        Show all
      </Link>
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
        <Link href={withComparisonQuery(path, { ...query, base: other })} data-key="b" prefetch={false} scroll={false}>
          Follow <Message of={view[other].names.label} />
          ’s order
        </Link>
        {swapPath && (
          <Link href={withComparisonQuery(swapPath, swapQuery(query))} data-key="s" prefetch={false} scroll={false}>
            Swap sides
          </Link>
        )}
      </div>
      <Result view={view} path={path} />
    </div>
  );
}
