import Link from "next/link";
import { countStates, countTopics, filterRows } from "@/lib/compare";
import type { ReviewedRow } from "@/lib/model/reviewed-comparison";
import { isConfirmedRow, isOpenRow } from "@/lib/review/standings";
import { comparisonAddress, swapQuery } from "@/lib/addresses/comparison-query";
import styles from "./comparison-controls.module.css";
import type { Shown } from "./shown";
import { VIEW_LABELS, count, stateLabels } from "@/lib/messages/names";
import { VIEWS, STATES, type State } from "@/lib/model/comparison-query";
import type { Row } from "@/lib/model/rows";

const toggled = (show: State[], state: State) => STATES.filter((other) => (other === state) !== show.includes(other));

function ViewLinks({ shown: { query, path } }: { shown: Shown }) {
  return (
    <nav className={styles.views} aria-label="View">
      {VIEWS.map((view, i) => (
        <Link
          key={view}
          href={comparisonAddress(path, { ...query, view })}
          data-view={view}
          data-key={i + 1}
          aria-current={view === query.view ? "page" : undefined}
          prefetch={false}
          scroll={false}
        >
          {VIEW_LABELS[view]}
        </Link>
      ))}
    </nav>
  );
}

function StateLinks({ rows, shown }: { rows: ReviewedRow[]; shown: Shown }) {
  const { query, path, names, texts, comparison } = shown;
  const filter = { states: query.show, topic: query.topic, search: query.q };
  const open = rows.filter((row) => isOpenRow(row, comparison));
  const asked = query.open ? open : rows;
  const counts = countStates(asked, filter, texts);
  const confirmed = countStates(
    asked.filter((row) => isConfirmedRow(row, comparison)),
    filter,
    texts,
  );
  const labels = stateLabels(names);
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  const given = STATES.filter((state) => state !== "notAPoint" || counts[state] > 0 || query.show.includes(state));
  return (
    <nav className={styles.states} aria-label="Filter by state">
      <Link
        href={comparisonAddress(path, { ...query, show: [] })}
        aria-current={query.show.length === 0 ? "true" : undefined}
        prefetch={false}
        scroll={false}
      >
        All <small>{all}</small>
      </Link>
      {given.map((state) => (
        <Link
          key={state}
          href={comparisonAddress(path, { ...query, show: toggled(query.show, state) })}
          aria-current={query.show.includes(state) ? "true" : undefined}
          prefetch={false}
          scroll={false}
        >
          {labels[state]}{" "}
          <small>{confirmed[state] > 0 ? `${counts[state]}, ${confirmed[state]} confirmed` : counts[state]}</small>
        </Link>
      ))}
      <Link
        href={comparisonAddress(path, { ...query, open: !query.open })}
        aria-current={query.open ? "true" : undefined}
        prefetch={false}
        scroll={false}
      >
        Unreviewed <small>{filterRows(open, filter, texts).length}</small>
      </Link>
    </nav>
  );
}

/** Topic and search as a plain form; what else the address says goes with it. */
function SearchForm({ rows, shown: { query, path, topicLabels } }: { rows: Row[]; shown: Shown }) {
  const topics = countTopics(rows);
  const options = [...topicLabels].filter(([id]) => topics.has(id));
  const [, given = ""] = comparisonAddress(path, { ...query, topic: "", q: "" }).split("?");
  return (
    <form className={styles.search} action={path} role="search">
      {[...new URLSearchParams(given)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        Topic{" "}
        <select name="topic" defaultValue={query.topic}>
          <option value="">all</option>
          {options.map(([id, label]) => {
            const { left, right } = topics.get(id)!;
            return (
              <option key={id} value={id}>
                {label} ({left + right})
              </option>
            );
          })}
        </select>
      </label>
      <label>
        Search <input type="search" name="q" defaultValue={query.q} data-key="/" />
      </label>
      <button>Filter</button>
    </form>
  );
}

/** Says what is shown, and which filter emptied an empty result. */
function Result({ shown: { rows, query, path, topicLabels } }: { shown: Shown }) {
  const parts = [
    query.show.length > 0 && "the state",
    query.open && "what is unreviewed",
    query.topic && `the topic “${topicLabels.get(query.topic) ?? query.topic}”`,
    query.q && `the search for “${query.q}”`,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className={styles.result} role="status">
      {rows.length === 0
        ? `Nothing is left by ${parts.join(" and ")}.`
        : `${count(rows.length, "row")} by ${parts.join(" and ")}.`}{" "}
      <Link
        href={comparisonAddress(path, { ...query, show: [], topic: "", q: "", open: false })}
        prefetch={false}
        scroll={false}
      >
        Show all
      </Link>
    </p>
  );
}

export function ComparisonControls({ rows, shown }: { rows: ReviewedRow[]; shown: Shown }) {
  const { query, path, swapPath, names } = shown;
  const otherBase = query.base === "left" ? "right" : "left";
  return (
    <div className={styles.controls}>
      <div className={styles.bar}>
        <ViewLinks shown={shown} />
        <StateLinks rows={rows} shown={shown} />
      </div>
      <div className={styles.bar}>
        <SearchForm rows={rows} shown={shown} />
        <Link
          href={comparisonAddress(path, { ...query, base: otherBase })}
          data-key="b"
          prefetch={false}
          scroll={false}
        >
          Order by {names[otherBase].label}
        </Link>
        {swapPath && (
          <Link href={comparisonAddress(swapPath, swapQuery(query))} data-key="s" prefetch={false} scroll={false}>
            Swap sides
          </Link>
        )}
      </div>
      <Result shown={shown} />
    </div>
  );
}
