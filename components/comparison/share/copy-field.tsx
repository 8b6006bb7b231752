import { CopyButton } from "./copy-button";
import styles from "./copy-field.module.css";

/** A text to copy: by hand, or by a button where scripts run. */
interface Props {
  label: string;
  /** The words of the button. */
  copy: string;
  value: string;
  rows: number;
}

export function CopyField({ label, copy, value, rows }: Props) {
  return (
    <div className={styles.field}>
      <label>
        {label}
        <textarea readOnly rows={rows} value={value} />
      </label>
      <CopyButton text={value}>{copy}</CopyButton>
    </div>
  );
}
