import Link from "next/link";
import { swapQuery, withComparisonQuery } from "@/lib/addresses/comparison-query";
import { stateCount } from "@/lib/messages/coverage";
import { followOrder } from "@/lib/messages/sides";
import { HIDE_BOILERPLATE, SHOW_BOILERPLATE, VIEW_LABELS } from "@/lib/messages/views";
import { STATES, VIEWS, type State } from "@/lib/model/comparison-query";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { otherSide, SIDES } from "@/lib/model/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./comparison-controls.module.css";
import { NavigationBar } from "./navigation-bar";
import { QueryLink } from "./query-link";
import { SearchForm } from "./search-form";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
  /** The path of the same with the sides changed over; null where there is none, as for a permanent link. */
  swapPath: string | null;
  /** The menu by which the comparison is shared; none while its texts are not stored. */
  share?: React.ReactNode;
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

/** The search, the order of the rows, and the change of the sides. */
function Arrangement({ view, path, swapPath }: Props) {
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
        Unreviewed <small>{filters.unreviewed}</small>
      </QueryLink>
      <QueryLink path={path} query={{ ...query, base: other }} shortcut="b">
        <Message of={followOrder(view[other].names)} />
      </QueryLink>
      {(swapPath ?? path === null) && (
        <QueryLink path={swapPath} query={swapQuery(query)} swaps shortcut="s">
          Swap sides
        </QueryLink>
      )}
    </div>
  );
}

/** Begins or ends the review; where nothing can be judged there is no such link. */
function ReviewLink({ view: { query, review, filters }, path }: Omit<Props, "swapPath">) {
  if (!review || path === null) return null;
  return (
    <Link
      className={styles.review}
      href={withComparisonQuery(path, { ...query, review: !query.review, own: false, skip: 0 })}
      data-key="r"
      prefetch={false}
      scroll={false}
    >
      {query.review ? "Stop reviewing" : "Review"} {!query.review && <small>{filters.unreviewed}</small>}
    </Link>
  );
}

/** The search and the order, which scroll away; then what stays in sight: the views, the filters, the moves, and whose sides these are. */
export function ComparisonControls({ view, path, swapPath, share }: Props) {
  return (
    <>
      <Arrangement view={view} path={path} swapPath={swapPath} />
      <Result view={view} path={path} />
      <div className={styles.controls}>
        <div className={styles.bar}>
          <ViewLinks view={view} path={path} />
          <StateLinks view={view} path={path} />
          <div className={styles.end}>
            <NavigationBar canJudge={view.review !== null} />
            {share}
            <ReviewLink view={view} path={path} />
          </div>
        </div>
        <p className={styles.names} aria-hidden="true">
          {SIDES.map((side) => (
            <span key={side} className={styles[side]}>
              {view.pair[side].readout.issuer.name}
            </span>
          ))}
        </p>
      </div>
    </>
  );
}
