import type { RowName } from "../../patterns/pattern";
import { termRow } from "../../patterns/term";
import { topicLabels } from "../../resources/topic-labels";

/**
 * What the rows of a pattern can stand for: the topics, and the reader's own term before them.
 *
 * @param term empty for none
 * @example
 * rowNames("Lachin")[0]; //=> { id: "term:Lachin", label: "Lachin" }
 */
export function rowNames(term: string): RowName[] {
  const topics = [...topicLabels()].map(([id, label]) => ({ id, label }));
  return term === "" ? topics : [{ id: termRow(term), label: term }, ...topics];
}
