import type { FormState } from "@/lib/forms/form-state";
import { PARTY_FIELDS, SEAT_FIELDS } from "@/lib/schema/call-fields";
import { adding } from "@/lib/schema/field";
import { rowLabel } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { FormFields } from "./form-field";
import { RowButtons } from "./row-buttons";

interface Props {
  /** From 0. */
  row: number;
  rows: number;
  state: FormState;
}

/** One party of a new call, and who spoke for it. */
export function PartyFields({ row, rows, state }: Props) {
  const label = rowLabel("parties", row);
  const fields = [
    adding({ ...PARTY_FIELDS.name, label }, `parties.${row}.party.`),
    adding(PARTY_FIELDS.adjective, `parties.${row}.party.`),
    adding(SEAT_FIELDS.principal, `parties.${row}.`),
  ];
  return (
    <div className={styles.grid} role="group" aria-label={label}>
      <FormFields fields={fields} state={state} />
      {rows > 1 && <RowButtons list="parties" row={row} rows={rows} />}
    </div>
  );
}
