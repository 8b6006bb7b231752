import styles from "./call-form.module.css";

interface Props {
  list: "parties" | "readouts";
  /** From 0. */
  row: number;
  rows: number;
  /** Names the row: "readout 1". */
  what: string;
}

/** Buttons that move or remove a row of the form. */
export function RowButtons({ list, row, rows, what }: Props) {
  return (
    <div className={styles.rows}>
      {row > 0 && (
        <button name="do" value={`up-${list}-${row}`} aria-label={`Move ${what} up`}>
          ↑ Up
        </button>
      )}
      {row < rows - 1 && (
        <button name="do" value={`down-${list}-${row}`} aria-label={`Move ${what} down`}>
          ↓ Down
        </button>
      )}
      <button name="do" value={`remove-${list}-${row}`} aria-label={`Remove ${what}`}>
        Remove
      </button>
    </div>
  );
}
