import { readoutSize, sourceDetails, sourceInShort, sourceOf } from "@/lib/messages/calls/readouts";
import { columnHeadings } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { ReadoutLinks } from "@/components/call/readout-links";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { CoverageBar } from "./coverage-bar";
import styles from "./side-summary.module.css";

interface Props {
  view: ComparisonView;
  side: Side;
  /** Whether the readout can be corrected from here; not from a permanent page. */
  canEdit: boolean;
  /** False for a pasted text, whose source is unknown. */
  isStored: boolean;
}

/** One readout: its issuer, its length, how much of it has a counterpart on the other side, and its source. */
export function SideSummary({ view, side, canEdit, isStored }: Props) {
  const { call, readout } = view.pair[side];
  const { names, size, coverage, coverageLine } = view[side];
  return (
    <section className={`${styles.side} ${styles[side]}`} aria-label={toText(sourceOf(names.label))}>
      <h2>
        <Message of={columnHeadings(view.pair)[side]} />
      </h2>
      <p className={styles.size}>
        <InterfaceMessage of={readoutSize(coverage.passages.total, size.words)} />
      </p>
      <CoverageBar side={side} {...view[side]} />
      <p className={styles.sentence}>
        <InterfaceMessage of={coverageLine} />
      </p>
      {isStored && (
        <details className={styles.source}>
          <summary>
            <Message of={sourceInShort(readout)} />
          </summary>
          <p>
            <Message of={sourceDetails(readout)} />
          </p>
          {canEdit && <ReadoutLinks name={{ call: call.slug, readout: readout.slug }} issuer={readout.issuer.name} />}
        </details>
      )}
    </section>
  );
}
