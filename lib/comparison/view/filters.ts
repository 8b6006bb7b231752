import { countStates, countTopics, filterRows } from "../../compare";
import { stateLabels } from "../../messages/comparisons/sides";
import { filterResult } from "../../messages/comparisons/views";
import type { Side } from "../../model/comparisons/comparison";
import { STATES, type ComparisonQuery } from "../../model/comparisons/comparison-query";
import type { FilterView } from "../../model/comparisons/comparison-view";
import type { ReviewedComparison, ReviewedRow } from "../../model/reviews/reviewed-comparison";
import type { SideNames } from "../../model/comparisons/side-names";
import { isConfirmedRow, isOpenRow } from "../../review/standings";

interface Filtered {
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  query: ComparisonQuery;
}

const filterOf = ({ show, topic, q }: ComparisonQuery) => ({ states: show, topic, search: q });

/**
 * The rows that a query asks for.
 *
 * @param all every row, in the order of the query
 * @example
 * applyFilters(all, { comparison, texts, query: { ...query, show: ["onlyLeft"] } }).map(({ state }) => state); //=> ["onlyLeft"]
 */
export function applyFilters(all: ReviewedRow[], { comparison, texts, query }: Filtered): ReviewedRow[] {
  const asked = query.open ? all.filter((row) => isOpenRow(row, comparison)) : all;
  return filterRows(asked, filterOf(query), texts);
}

/**
 * The choices of the filters, each with the number of rows that it leaves.
 *
 * @param all the rows without any filter, @param shown those that pass the filters
 * @param topicLabels of all topics, by id
 * @example
 * viewFilters(all, shown, filtered, names, topicLabels).states[0]; //=> { state: "shared", count: 5, confirmed: 2, isChosen: false, … }
 */
export function viewFilters(
  all: ReviewedRow[],
  shown: ReviewedRow[],
  filtered: Filtered,
  names: Record<Side, SideNames>,
  topicLabels: ReadonlyMap<string, string>,
): FilterView {
  const { comparison, texts, query } = filtered;
  const filter = filterOf(query);
  const open = all.filter((row) => isOpenRow(row, comparison));
  const asked = query.open ? open : all;
  const counts = countStates(asked, filter, texts);
  const confirmed = countStates(
    asked.filter((row) => isConfirmedRow(row, comparison)),
    filter,
    texts,
  );
  const labels = stateLabels(names, comparison.basis);
  const topics = countTopics(all);
  return {
    all: STATES.reduce((sum, state) => sum + (state === "notAPoint" ? 0 : counts[state]), 0),
    boilerplate: counts.notAPoint,
    states: STATES.filter((state) => state !== "notAPoint" || query.show.includes(state)).map((state) => ({
      state,
      label: labels[state],
      count: counts[state],
      confirmed: confirmed[state],
      isChosen: query.show.includes(state),
    })),
    unreviewed: filterRows(open, filter, texts).length,
    topics: [...topicLabels].flatMap(([id, label]) => {
      const count = topics.get(id);
      return count ? [{ id, label, count: count.left + count.right }] : [];
    }),
    result: filterResult(shown.filter(({ state }) => state !== "notAPoint" || query.show.includes(state)).length, {
      hasStates: query.show.length > 0,
      isOpen: query.open,
      topic: query.topic && (topicLabels.get(query.topic) ?? query.topic),
      search: query.q,
    }),
  };
}
