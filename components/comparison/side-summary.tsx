import { textSize } from "@/lib/messages/readouts";
import { toText } from "@/lib/messages/to-text";
import type { Side } from "@/lib/model/comparison";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { ReadoutLinks } from "@/components/call/readout-links";
import { ReadoutSource } from "@/components/call/readout-source";
import { InterfaceMessage } from "@/components/site/interface-message";
import { CoverageBar } from "./coverage-bar";
import styles from "./side-summary.module.css";

interface Props {
  view: ComparisonView;
  side: Side;
  /** Whether the readout can be corrected from here: not on a page that never changes. */
  canEdit: boolean;
  /** False for a text that was merely pasted: nothing is known of where it comes from. */
  isStored: boolean;
}

/** One readout: where it comes from, how long it is, and how much of it has a counterpart on the other side. */
export function SideSummary({ view, side, canEdit, isStored }: Props) {
  const { call, readout } = view.pair[side];
  const { names, size, coverageMessage } = view[side];
  return (
    <section className={`${styles.side} ${styles[side]}`} aria-label={`Source: ${toText(names.label)}`}>
      <h2>{readout.issuer.name}</h2>
      {isStored && <ReadoutSource readout={readout} />}
      {canEdit && <ReadoutLinks name={{ call: call.slug, readout: readout.slug }} issuer={readout.issuer.name} />}
      <p className={styles.size}>
        <InterfaceMessage of={textSize(size)} />
      </p>
      <p className={styles.sentence}>
        <InterfaceMessage of={coverageMessage} />
      </p>
      <CoverageBar side={side} {...view[side]} />
    </section>
  );
}
