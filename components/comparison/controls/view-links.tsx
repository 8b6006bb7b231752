import { stateCount } from "@/lib/messages/comparisons/coverage";
import { toText } from "@/lib/messages/parts/to-text";
import { COMPARISON, VIEW_LABELS } from "@/lib/messages/comparisons/views";
import { STATES, VIEWS, type State } from "@/lib/model/comparisons/comparison-query";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./comparison-controls.module.css";
import { QueryLink } from "./query-link";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
}

const toggled = (show: State[], state: State) => STATES.filter((other) => (other === state) !== show.includes(other));

/** The four views of a comparison. */
export function ViewLinks({ view: { query }, path }: Props) {
  return (
    <nav className={styles.views} aria-label={COMPARISON.views}>
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

/** Filters for the rows, with counts; several can be combined. */
export function StateLinks({ view: { query, filters }, path }: Props) {
  const to = (change: Partial<typeof query>, isChosen: boolean) =>
    ({ path, query: { ...query, ...change }, current: isChosen ? "true" : undefined }) as const;
  return (
    <nav className={styles.states} aria-label={COMPARISON.states}>
      <QueryLink {...to({ show: [] }, query.show.length === 0)}>
        {COMPARISON.all} <small>{filters.all}</small>
      </QueryLink>
      {filters.states.map(({ state, label, count, confirmed, isChosen }) => (
        <QueryLink key={state} title={toText(label)} {...to({ show: toggled(query.show, state) }, isChosen)}>
          <InterfaceMessage of={label} />{" "}
          <small>
            <Message of={stateCount(count, confirmed)} />
          </small>
        </QueryLink>
      ))}
    </nav>
  );
}
