import type { Message as Said } from "@/lib/model/message";
import type { RowLevel } from "@/lib/model/comparisons/row-level";
import { Message } from "@/components/site/message";
import styles from "./level-chip.module.css";

/** How sure something is, in a word or two. The surest is the most prominent. */
export function LevelChip({ level, chip }: { level: RowLevel; chip: Said }) {
  return (
    <span className={styles.chip} data-level={level} lang="en" dir="ltr">
      <Message of={chip} />
    </span>
  );
}
