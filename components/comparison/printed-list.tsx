import { PointList } from "./point-list";
import styles from "./printed-list.module.css";
import type { Shown } from "./shown";

/** What paper gets in the place of a view that is made for a screen: the List. */
export function PrintedList(shown: Shown) {
  return (
    <div className={styles.printed}>
      <PointList {...shown} judging={null} isRepeated />
    </div>
  );
}
