import { ONE_SIDED_TOPICS } from "@/lib/messages/views";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { Message } from "@/components/site/message";
import styles from "./topic-table.module.css";

/** Topics that only one side's passages touch, as far as the lexicon sees. */
export function TopicTable({ view: { topics, left, right } }: { view: ComparisonView }) {
  if (topics.length === 0) return null;
  return (
    <table className={styles.topics}>
      <caption>{ONE_SIDED_TOPICS}</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">
            <Message of={left.names.label} />
          </th>
          <th scope="col">
            <Message of={right.names.label} />
          </th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ id, label, counts }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{counts.left || "none found"}</td>
            <td>{counts.right || "none found"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
