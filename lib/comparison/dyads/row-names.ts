import { isFormalTopic } from "../../model/dyads/formal-topics";
import { rowKindOf, type PatternCall, type PatternQuery } from "../../model/dyads/patterns";
import type { RowName } from "../../patterns/pattern";
import { termRow } from "../../patterns/term";
import { conceptLabels, topicLabels } from "../../resources/topic-labels";

/** A concept of a single call shows nothing over time, and there are hundreds of them. */
const FEWEST_CALLS = 2;

/** The number of calls in which each row has a passage. */
function countCalls(calls: readonly PatternCall[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { comparisons } of calls)
    for (const row of new Set(comparisons.flatMap(({ claims }) => claims.map(({ topic }) => topic))))
      counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

function conceptNames(rows: string, calls: readonly PatternCall[]): RowName[] {
  if (rows !== "concepts") return conceptLabels().filter(({ topic }) => topic === rows);
  const counts = countCalls(calls);
  return conceptLabels().filter(({ id, topic }) => !isFormalTopic(topic) && (counts.get(id) ?? 0) >= FEWEST_CALLS);
}

/**
 * The rows that a pattern can have: topics or concepts, with the user's own term first. Of the concepts of all topics, only those that
 * occur in at least two of the calls and do not belong to the form of a readout.
 *
 * @param calls filtered; of any number of dyads
 * @example
 * rowNames({ term: "Lachin", rows: "topics" }, calls)[0]; //=> { id: "term:Lachin", label: "Lachin" }
 */
export function rowNames(query: Pick<PatternQuery, "term" | "rows">, calls: readonly PatternCall[]): RowName[] {
  const { term, rows } = query;
  const own = term === "" ? [] : [{ id: termRow(term), label: term }];
  const named =
    rowKindOf(query) === "topics"
      ? [...topicLabels()].map(([id, label]) => ({ id, label }))
      : conceptNames(rows, calls).map(({ id, label }) => ({ id, label }));
  return [...own, ...named];
}
