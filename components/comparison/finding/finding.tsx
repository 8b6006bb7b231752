import { FINDING_LABEL, nothingShared } from "@/lib/messages/comparisons/finding";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { FindingLine } from "./finding-line";
import styles from "./finding.module.css";

interface Props {
  view: ComparisonView;
  /** The address of the page that shows a passage, without the anchor; "" for this page. */
  addressOf: (passage: PassageView) => string;
}

/** The finding: at most five short quotations, who reports them, and how sure that is. */
export function Finding({ view, addressOf }: Props) {
  if (view.finding.length === 0) {
    const nothing = nothingShared(view);
    return nothing && <p className={styles.nothing}>{nothing}</p>;
  }
  return (
    <section className={styles.finding} aria-label={FINDING_LABEL}>
      <ol>
        {view.finding.map((line) => (
          <FindingLine
            key={line.quotes.map(({ passage }) => passage.id).join()}
            line={line}
            view={view}
            addressOf={addressOf}
          />
        ))}
      </ol>
    </section>
  );
}
