import type { FieldFault } from "@/lib/schema/field-faults";

/** The answer to a question that a form asks beside a field; nothing beside a fault. */
export const FieldConfirmation = ({ fault: { name, confirmation } }: { fault: FieldFault }) =>
  confirmation && (
    <label>
      <input
        type="checkbox"
        name={confirmation.name}
        value={confirmation.value}
        aria-describedby={`${name}-fault`}
      />{" "}
      {confirmation.label}
    </label>
  );
