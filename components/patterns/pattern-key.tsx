import { InterfaceMessage } from "@/components/site/interface-message";
import { CELL_SIGNS, keyLabels } from "@/lib/messages/dyads/pattern-cells";
import { PATTERN, outdatedSentence, patternBasis } from "@/lib/messages/dyads/patterns";
import { CellBars } from "./cell-bars";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { Message } from "@/components/site/message";
import type { Pattern, PatternQuery } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

interface BasisProps extends Pick<DyadView, "rates">, Pick<PatternQuery, "level"> {
  comparisons: Pattern["comparisons"];
  /** What a cell is. */
  means: string;
}

/** The number of calls behind the figures, shown before them. */
export function PatternBasis({ means, comparisons, ...basis }: BasisProps) {
  const outdated = outdatedSentence(comparisons);
  return (
    <p className={styles.basis}>
      <InterfaceMessage of={patternBasis(basis)} /> {means}
      {outdated && (
        <>
          {" "}
          <InterfaceMessage of={outdated} />
        </>
      )}
    </p>
  );
}

/** What the bars of the pattern mean. */
export function PatternKey({ view: { parties } }: { view: DyadView }) {
  return (
    <ul className={styles.key} aria-label={PATTERN.key}>
      {keyLabels(parties).map(({ state, has, isConfirmed, label }, i) => (
        <li key={i}>
          <CellBars state={state} has={has} isConfirmed={isConfirmed} sign={CELL_SIGNS[state]} />
          <span>
            <Message of={label} />
          </span>
        </li>
      ))}
    </ul>
  );
}
