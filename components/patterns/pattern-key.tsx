import { InterfaceMessage } from "@/components/site/interface-message";
import { KEY_LABELS, patternBasis } from "@/lib/messages/patterns";
import type { DyadView } from "@/lib/model/dyad-view";
import { Message } from "@/components/site/message";
import styles from "./matrix.module.css";

/** On what the figures rest, in front of them. */
export function PatternBasis({ rates, means }: Pick<DyadView, "rates"> & { means: string }) {
  return (
    <p className={styles.basis}>
      <InterfaceMessage of={patternBasis(rates)} /> {means}
    </p>
  );
}

/** What the bars of the matrix mean. */
export function PatternKey({ view: { parties } }: { view: DyadView }) {
  return (
    <ul className={styles.key} aria-label="Key">
      {KEY_LABELS(parties).map(({ state, has, isConfirmed, sign, label }, i) => (
        <li key={i}>
          <span className={styles.cell} data-state={state} data-confirmed={isConfirmed || undefined} aria-hidden="true">
            <i className={styles.a} data-has={has.a || undefined} />
            <i className={styles.b} data-has={has.b || undefined} />
            {sign && <b>{sign}</b>}
          </span>
          <span>
            <Message of={label} />
          </span>
        </li>
      ))}
    </ul>
  );
}
