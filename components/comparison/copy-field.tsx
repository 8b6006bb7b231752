import { CopyButton } from "./copy-button";
import styles from "./copy-field.module.css";

/** A text to be taken elsewhere: by hand, or by a button where scripts run. */
export function CopyField({ label, value, rows }: { label: string; value: string; rows: number }) {
  return (
    <div className={styles.field}>
      <label>
        {label}
        <textarea readOnly rows={rows} value={value} />
      </label>
      <CopyButton text={value}>Copy {label.toLowerCase()}</CopyButton>
    </div>
  );
}
