import type { FieldFault } from "@/lib/schema/field-faults";
import styles from "./form-field.module.css";

/** The checkbox that confirms what a form asks beside a field; renders nothing for an ordinary fault. */
export const FieldConfirmation = ({ fault: { name, confirmation } }: { fault: FieldFault }) =>
  confirmation && (
    <label className={styles.confirmation}>
      <input type="checkbox" name={confirmation.name} value={confirmation.value} aria-describedby={`${name}-fault`} />{" "}
      {confirmation.label}
    </label>
  );
