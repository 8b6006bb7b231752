import { FORM, rowActions, type FormList } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";

interface Props {
  list: FormList;
  /** From 0. */
  row: number;
  rows: number;
}

/** Buttons that move or remove a row of the form. */
export function RowButtons({ list, row, rows }: Props) {
  const labels = rowActions(list, row);
  return (
    <div className={styles.rows}>
      {row > 0 && (
        <button name="do" value={`up-${list}-${row}`} aria-label={labels.up}>
          {FORM.up}
        </button>
      )}
      {row < rows - 1 && (
        <button name="do" value={`down-${list}-${row}`} aria-label={labels.down}>
          {FORM.down}
        </button>
      )}
      <button name="do" value={`remove-${list}-${row}`} aria-label={labels.remove}>
        {FORM.remove}
      </button>
    </div>
  );
}
