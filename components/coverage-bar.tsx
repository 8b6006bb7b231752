import type { Coverage, Side } from "@/lib/compare";
import styles from "./coverage-bar.module.css";

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** The share of a side's words that have a counterpart: solid for likely, hatched for possible. A sentence beside it says the same. */
export function CoverageBar({ coverage: { words }, side }: { coverage: Coverage; side: Side }) {
  return (
    <span className={`${styles.bar} ${styles[side]}`} aria-hidden="true">
      <span className={styles.likely} style={{ width: percent(words.likely, words.total) }} />
      <span className={styles.possible} style={{ width: percent(words.possible, words.total) }} />
    </span>
  );
}
