import { CopyButton } from "./copy-button";
import styles from "./copy-field.module.css";

/** A text to copy by hand, or by a button if scripts run. */
interface Props {
  label: string;
  /** The button's label. */
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
