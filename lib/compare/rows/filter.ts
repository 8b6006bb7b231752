import type { Side, Span } from "../../model/comparisons/comparison";
import type { Row } from "../../model/comparisons/rows";

export interface RowFilter {
  /** States to show; none means all. */
  states: readonly Row["state"][];
  /** A topic's id; empty means all. */
  topic: string;
  /** Words to find in a passage, ignoring case; empty means all. */
  search: string;
}

const passagesOf = (row: Row) =>
  (["left", "right"] as const).flatMap((side) => row[side].map(({ passage, again }) => ({ side, passage, again })));

const includesText = (text: string, { start, end }: Span, wanted: string) =>
  text.slice(start, end).toLocaleLowerCase().includes(wanted.toLocaleLowerCase());

/** Whether a row has a passage, its own or quoted again, that touches the topic and has the words. */
function touches(row: Row, { topic, search }: RowFilter, texts: Record<Side, string>): boolean {
  const passages = passagesOf(row);
  return (
    (topic === "" || passages.some(({ passage }) => passage.topics.includes(topic))) &&
    (search === "" || passages.some(({ side, passage }) => includesText(texts[side], passage, search)))
  );
}

/**
 * Selects rows by a filter. A row must match all of its parts.
 *
 * @param texts both whole texts, in which the passages' words are looked for
 * @example
 * filterRows(rows, { states: ["onlyLeft"], topic: "", search: "visa" }, texts).length; //=> 2
 */
export const filterRows = <R extends Row>(rows: R[], filter: RowFilter, texts: Record<Side, string>): R[] =>
  rows.filter(
    (row) => (filter.states.length === 0 || filter.states.includes(row.state)) && touches(row, filter, texts),
  );

/**
 * Counts the rows of each state for the labels of the filter: topic and search apply, the states do not.
 *
 * @example
 * countStates(rows, { states: ["shared"], topic: "", search: "" }, texts);
 * //=> { shared: 5, possible: 2, onlyLeft: 3, onlyRight: 4, notAPoint: 2 }
 */
export function countStates(rows: Row[], filter: RowFilter, texts: Record<Side, string>): Record<Row["state"], number> {
  const counts: Record<Row["state"], number> = { shared: 0, possible: 0, onlyLeft: 0, onlyRight: 0, notAPoint: 0 };
  for (const row of filterRows(rows, { ...filter, states: [] }, texts)) counts[row.state] += 1;
  return counts;
}

/**
 * How many passages of each side touch each topic. A passage counts once for each of its topics, but not at all if it is not a point.
 *
 * @example
 * countTopics(rows).get("trade"); //=> { left: 3, right: 1 }
 */
export function countTopics(rows: Row[]): Map<string, Record<Side, number>> {
  const counts = new Map<string, Record<Side, number>>();
  const points = rows.filter(({ state }) => state !== "notAPoint");
  for (const { side, passage, again } of points.flatMap(passagesOf)) {
    if (again) continue;
    for (const topic of passage.topics) {
      const count = counts.get(topic) ?? { left: 0, right: 0 };
      count[side] += 1;
      counts.set(topic, count);
    }
  }
  return counts;
}
