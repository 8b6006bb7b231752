import { CONFIRMED_ROW, ROW_SIGNS, rowRatio } from "@/lib/messages/links";
import type { RowView } from "@/lib/model/comparison-view";
import styles from "./aligned-rows.module.css";

/** The sign between the two sides, and how many passages face how many, where it is not one facing one. */
export function RowSign({ row: { state, isConfirmed, left, right } }: { row: RowView }) {
  const sign = state === "shared" && isConfirmed ? CONFIRMED_ROW : ROW_SIGNS[state];
  return (
    <p className={styles.sign}>
      {sign && (
        <>
          <span aria-hidden="true">{sign.sign}</span>
          <span className={`visually-hidden ${styles.meaning}`}>{sign.meaning}</span>
        </>
      )}
      {state === "shared" && left.length + right.length > 2 && <small>{rowRatio(left.length, right.length)}</small>}
    </p>
  );
}
