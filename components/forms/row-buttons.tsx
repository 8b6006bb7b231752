import styles from "./call-form.module.css";

interface Props {
  list: "parties" | "readouts";
  at: number;
  /** How many rows the list has. */
  of: number;
  what: string;
}

/** Buttons that move or remove a row of the form. */
export function RowButtons({ list, at, of, what }: Props) {
  return (
    <div className={styles.rows}>
      {at > 0 && (
        <button name="do" value={`up-${list}-${at}`} aria-label={`Move ${what} up`}>
          ↑ Up
        </button>
      )}
      {at < of - 1 && (
        <button name="do" value={`down-${list}-${at}`} aria-label={`Move ${what} down`}>
          ↓ Down
        </button>
      )}
      <button name="do" value={`remove-${list}-${at}`} aria-label={`Remove ${what}`}>
        Remove
      </button>
    </div>
  );
}
