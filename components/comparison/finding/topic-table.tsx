import { COMPARISON, ONE_SIDED_TOPICS } from "@/lib/messages/comparisons/views";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { Message } from "@/components/site/message";
import styles from "./topic-table.module.css";

/** Topics that only one side touches, as far as the lexicon knows, and those for which that is open. */
export function TopicTable({ view: { topics, left, right } }: { view: ComparisonView }) {
  const unshared = topics.filter(({ claim }) => claim !== "both");
  if (unshared.length === 0) return null;
  return (
    <table className={styles.topics}>
      <caption>{ONE_SIDED_TOPICS}</caption>
      <thead>
        <tr>
          <th scope="col">{COMPARISON.topic}</th>
          <th scope="col">
            <Message of={left.names.label} />
          </th>
          <th scope="col">
            <Message of={right.names.label} />
          </th>
        </tr>
      </thead>
      <tbody>
        {unshared.map(({ id, label, claim, cells }) => (
          <tr key={id} data-claim={claim}>
            <th scope="row">{label}</th>
            <td>
              <Message of={cells.left} />
            </td>
            <td>
              <Message of={cells.right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
