import type { Side, Span } from "../model/comparison";
import type { Row } from "../model/rows";

export interface RowFilter {
  /** States that are kept; none stands for all. */
  states: readonly Row["state"][];
  /** A topic's id; empty for all. */
  topic: string;
  /** Words to be found in a passage, without regard to case; empty for all. */
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
 * Keeps the rows that a filter asks for. Its parts are combined: a row must pass all of them.
 *
 * @param texts both whole texts, in which the passages' words are looked for
 */
export const filterRows = <R extends Row>(rows: R[], filter: RowFilter, texts: Record<Side, string>): R[] =>
  rows.filter(
    (row) => (filter.states.length === 0 || filter.states.includes(row.state)) && touches(row, filter, texts),
  );

/** How many rows of each state there are, for the filter's labels: topic and search are heeded, states are not. */
export function countStates(rows: Row[], filter: RowFilter, texts: Record<Side, string>): Record<Row["state"], number> {
  const counts: Record<Row["state"], number> = { shared: 0, possible: 0, onlyLeft: 0, onlyRight: 0, notAPoint: 0 };
  for (const row of filterRows(rows, { ...filter, states: [] }, texts)) counts[row.state] += 1;
  return counts;
}

/** How many passages of each side touch each topic, a passage counting once for each of its topics; what is no point counts for none. */
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
