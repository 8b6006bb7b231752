import type { Coverage, Side } from "@/lib/compare";
import styles from "./coverage-bar.module.css";

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** The share of a side's points that have a counterpart: solid for likely, striped for possible. The sentence beside it says the same. */
export function CoverageBar({ coverage: { passages }, side }: { coverage: Coverage; side: Side }) {
  return (
    <span className={`${styles.bar} ${styles[side]}`} aria-hidden="true">
      <span className={styles.likely} style={{ width: percent(passages.likely, passages.total) }} />
      <span className={styles.possible} style={{ width: percent(passages.possible, passages.total) }} />
    </span>
  );
}
