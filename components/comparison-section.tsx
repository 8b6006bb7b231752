import { alignRows, type Comparison, type Refusal } from "@/lib/compare";
import type { Readout } from "@/lib/data/call-queries";
import { AlignedRows } from "./aligned-rows";
import styles from "./comparison-section.module.css";
import { SideSummary } from "./side-summary";
import { REFUSAL_SENTENCES, count, nameSides } from "./wording";

interface Props {
  left: Readout;
  right: Readout;
  comparison: Comparison | Refusal;
}

export function ComparisonSection({ left, right, comparison }: Props) {
  const names = nameSides(left, right);
  if (comparison.kind === "refusal")
    return (
      <p>
        The {names[comparison.side].readout} {REFUSAL_SENTENCES[comparison.reason]}.
      </p>
    );
  const passages = comparison.left.passages.length + comparison.right.passages.length;
  return (
    <>
      <div className={styles.sides}>
        <SideSummary side="left" readout={left} compared={comparison.left} other={names.right} />
        <SideSummary side="right" readout={right} compared={comparison.right} other={names.left} />
      </div>
      <p className={styles.claim}>
        Machine reading: “no counterpart found” is not yet “left out”. Reviewed 0 of {count(passages, "passage")}.
      </p>
      <AlignedRows
        rows={alignRows(comparison, "left")}
        texts={{ left: left.revision.text, right: right.revision.text }}
        languages={{ left: left.language, right: right.language }}
        names={names}
      />
    </>
  );
}
