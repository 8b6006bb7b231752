import { countTopics } from "@/lib/compare";
import styles from "./topic-table.module.css";
import type { SideNames } from "@/lib/messages/names";
import type { Side } from "@/lib/model/comparison";
import type { Row } from "@/lib/model/rows";

interface Props {
  rows: Row[];
  names: Record<Side, SideNames>;
  /** What the topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
}

/** Topics that only one side's passages touch, as far as the lexicon sees. */
export function TopicTable({ rows, names, topicLabels }: Props) {
  const oneSided = [...countTopics(rows)].filter(([, { left, right }]) => left === 0 || right === 0);
  if (oneSided.length === 0) return null;
  const listed = oneSided.toSorted(([, a], [, b]) => b.left + b.right - a.left - a.right);
  return (
    <table className={styles.topics}>
      <caption>
        Topics found on one side only. Machine reading by the lexicon of concepts: a review judges links, not topics.
      </caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">{names.left.label}</th>
          <th scope="col">{names.right.label}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map(([id, { left, right }]) => (
          <tr key={id}>
            <th scope="row">{topicLabels.get(id)}</th>
            <td>{left || "none found"}</td>
            <td>{right || "none found"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
