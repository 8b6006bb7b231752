import { comparisonFields } from "@/lib/addresses/comparison-query";
import { toText } from "@/lib/messages/to-text";
import { topicOption } from "@/lib/messages/views";
import type { ComparisonView } from "@/lib/model/comparison-view";
import styles from "./comparison-controls.module.css";

interface Props {
  view: ComparisonView;
  path: string;
}

/** Topic and search as a plain form; what else the address says goes with it. */
export function SearchForm({ view: { query, filters }, path }: Props) {
  return (
    <form className={styles.search} action={path} role="search">
      {comparisonFields({ ...query, topic: "", q: "" }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        Topic{" "}
        <select name="topic" defaultValue={query.topic}>
          <option value="">all</option>
          {filters.topics.map(({ id, label, count }) => (
            <option key={id} value={id}>
              {toText(topicOption(label, count))}
            </option>
          ))}
        </select>
      </label>
      <label>
        Search <input type="search" name="q" defaultValue={query.q} data-key="/" />
      </label>
      <button>Filter</button>
    </form>
  );
}
