import type { Coverage, Side } from "@/lib/model/comparisons/comparison";
import type { ReviewProgress } from "@/lib/model/reviews/reviewed-comparison";
import styles from "./coverage-bar.module.css";

interface Props {
  side: Side;
  coverage: Pick<Coverage, "passages">;
  progress: Pick<ReviewProgress, "confirmed">;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/**
 * The share of a side's points that have a counterpart: underlined if confirmed, solid if likely, striped if possible. The sentence beside
 * it says the same. Its parts are images, because the page's content security policy allows no `style` attribute but lets images have a
 * width.
 */
export function CoverageBar({ side, coverage: { passages }, progress }: Props) {
  const confirmed = Math.min(progress.confirmed, passages.likely);
  return (
    <span className={`${styles.bar} ${styles[side]}`} aria-hidden="true">
      <svg className={styles.confirmed} width={percent(confirmed, passages.total)} />
      <svg className={styles.likely} width={percent(passages.likely - confirmed, passages.total)} />
      <svg className={styles.possible} width={percent(passages.possible, passages.total)} />
    </span>
  );
}
