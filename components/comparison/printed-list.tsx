import type { ComparisonView } from "@/lib/model/comparison-view";
import { PointList } from "./point-list";
import styles from "./printed-list.module.css";

/** What paper gets in the place of a view that is made for a screen: the List, in which nothing is judged. */
export function PrintedList({ view }: { view: ComparisonView }) {
  return (
    <div className={styles.printed}>
      <PointList view={{ ...view, review: null }} isRepeated />
    </div>
  );
}
