import type { FieldFault } from "@/lib/schema/field-faults";
import styles from "./form-field.module.css";

/** The answer to a question that a form asks beside a field; nothing beside a fault. */
export const FieldConfirmation = ({ fault: { name, confirmation } }: { fault: FieldFault }) =>
  confirmation && (
    <label className={styles.confirmation}>
      <input type="checkbox" name={confirmation.name} value={confirmation.value} aria-describedby={`${name}-fault`} />{" "}
      {confirmation.label}
    </label>
  );
