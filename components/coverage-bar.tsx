import type { Coverage, Side } from "@/lib/compare";
import styles from "./coverage-bar.module.css";

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/**
 * The share of a side's points that have a counterpart: solid for likely, striped for possible. The sentence beside it says the
 * same. Its parts are pictures because those may be given a width here: the pages' policy allows no `style` attribute.
 */
export function CoverageBar({ coverage: { passages }, side }: { coverage: Coverage; side: Side }) {
  return (
    <span className={`${styles.bar} ${styles[side]}`} aria-hidden="true">
      <svg className={styles.likely} width={percent(passages.likely, passages.total)} />
      <svg className={styles.possible} width={percent(passages.possible, passages.total)} />
    </span>
  );
}
