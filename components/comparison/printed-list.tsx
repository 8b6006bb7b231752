import type { ComparisonView } from "@/lib/model/comparison-view";
import { PointList } from "./point-list";
import styles from "./printed-list.module.css";

/** The List without review buttons, printed instead of a view made for the screen. */
export function PrintedList({ view }: { view: ComparisonView }) {
  return (
    <div className={styles.printed}>
      <PointList view={{ ...view, review: null }} isRepeated />
    </div>
  );
}
