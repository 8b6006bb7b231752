import { SENT_TEXTS_FORM } from "@/components/texts/sent-texts-form";
import { comparisonFields } from "@/lib/addresses/comparison-query";
import { toText } from "@/lib/messages/parts/to-text";
import { COMPARISON, topicOption } from "@/lib/messages/comparisons/views";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { MAX_SEARCH_LENGTH } from "@/lib/model/limits";
import styles from "./comparison-controls.module.css";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
}

function Fields({ view: { query, filters }, form }: Pick<Props, "view"> & { form?: string }) {
  return (
    <>
      <label>
        {COMPARISON.topic}{" "}
        <select name="topic" form={form} defaultValue={query.topic}>
          <option value="">{COMPARISON.allTopics}</option>
          {filters.topics.map(({ id, label, count }) => (
            <option key={id} value={id}>
              {toText(topicOption(label, count))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {COMPARISON.search}{" "}
        <input type="search" name="q" form={form} defaultValue={query.q} maxLength={MAX_SEARCH_LENGTH} data-key="/" />
      </label>
      <button form={form}>{COMPARISON.filter}</button>
    </>
  );
}

/** Topic and search as a plain form. It keeps the rest of the query, or the two texts if they are not stored. */
export function SearchForm({ view, path }: Props) {
  if (path === null)
    return (
      <div className={styles.search} role="search">
        <Fields view={view} form={SENT_TEXTS_FORM} />
      </div>
    );
  return (
    <form className={styles.search} action={path} role="search">
      {comparisonFields({ ...view.query, topic: "", q: "" }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fields view={view} />
    </form>
  );
}
