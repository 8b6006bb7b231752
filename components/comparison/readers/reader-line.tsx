import Link from "next/link";
import { aboutPath } from "@/lib/addresses/site-path";
import { HOW_SURE } from "@/lib/messages/comparisons/tier-legend";
import { InterfaceMessage } from "@/components/site/interface-message";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { QueryLink } from "@/components/comparison/controls/query-link";
import { READER } from "@/lib/messages/site/reader-findings";
import choiceStyles from "@/components/site/choices.module.css";
import styles from "./reader-line.module.css";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
  children?: React.ReactNode;
}

/** The only legend: who matched the passages, how far they are reviewed, how reliable the marks are; and the choice of readers. */
export function ReaderLine({ view: { reader, legend, progress, query }, path, children }: Props) {
  const isOpen = progress.reviewed < progress.of;
  return (
    <div className={styles.line}>
      <p>
        <InterfaceMessage of={reader.message} /> <InterfaceMessage of={reader.claim} />{" "}
        {/* Left out beside a choice of readers, which already names them. */}
        {reader.second && reader.choices.length === 0 && (
          <>
            <InterfaceMessage of={reader.second.message} />{" "}
          </>
        )}
        {legend && (
          <>
            <span className={styles.rates}>
              <InterfaceMessage of={legend} />
            </span>{" "}
            {isOpen && (
              <Link href={aboutPath()} prefetch={false}>
                {HOW_SURE}
              </Link>
            )}
          </>
        )}
      </p>
      {reader.choices.length > 0 && (
        <nav className={choiceStyles.choices} aria-label={READER}>
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
