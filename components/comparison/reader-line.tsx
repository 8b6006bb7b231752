import { InterfaceMessage } from "@/components/site/interface-message";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { QueryLink } from "./query-link";
import styles from "./reader-line.module.css";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
  children?: React.ReactNode;
}

/** Who matched the passages, the switch between readers, and how another reading is asked for. */
export function ReaderLine({ view: { reader, query }, path, children }: Props) {
  return (
    <div className={styles.line}>
      <p>
        <InterfaceMessage of={reader.message} />
      </p>
      {reader.choices.length > 0 && (
        <nav className={styles.choices} aria-label="Reader">
          {reader.choices.map(({ reader: name, label, isChosen }) => (
            <QueryLink
              key={name}
              path={path}
              query={{ ...query, reader: name, skip: 0 }}
              current={isChosen ? "true" : undefined}
            >
              <InterfaceMessage of={label} />
            </QueryLink>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}
