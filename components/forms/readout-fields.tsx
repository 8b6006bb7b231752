import type { FormState } from "@/lib/forms/form-state";
import { summariseReadout } from "@/lib/messages/form/guesses";
import type { StoredIssuer } from "@/lib/model/calls/calls";
import { adding, type Field } from "@/lib/schema/field";
import { READOUT_FIELDS } from "@/lib/schema/readout-fields";
import { FORM, rowLabel } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { FileDrop } from "./file-drop";
import { FormField, FormFields } from "./form-field";
import { FormPart } from "./form-part";
import { IssuerFields } from "./issuer-fields";
import { RowButtons } from "./row-buttons";

interface Props {
  /** From 0. */
  row: number;
  rows: number;
  state: FormState;
  issuers: StoredIssuer[];
  /** Whether the text box comes before the other fields, for users who come with a text. */
  isTextFirst?: boolean;
}

const TEXT_ROWS = 10;

const { kind, extent, text, language, sourceUrl, sourceTitle, quotedBy, publishedAt } = READOUT_FIELDS;
const SOURCE: Field[] = [language, sourceUrl, sourceTitle, quotedBy, publishedAt];

/** One side's readout. */
export function ReadoutFields({ row, rows, state, issuers, isTextFirst = false }: Props) {
  const prefix = `readouts.${row}.`;
  const box = (
    <FileDrop name={`${prefix}file`} label={FORM.orFile} className={styles.wide}>
      <FormField field={adding({ ...text, rows: TEXT_ROWS }, prefix)} state={state} />
    </FileDrop>
  );
  return (
    <FormPart
      part={`readouts.${row}`}
      legend={rowLabel("readouts", row)}
      {...{ state, issuers }}
      summarise={(values) => summariseReadout(values, row)}
    >
      {rows > 1 && <RowButtons list="readouts" row={row} rows={rows} />}
      {isTextFirst && box}
      <div className={styles.grid}>
        <IssuerFields prefix={`${prefix}issuer.`} state={state} issuers={issuers} />
        <FormFields fields={[kind, extent].map((field) => adding(field, prefix))} state={state} />
      </div>
      {!isTextFirst && box}
      <div className={styles.grid}>
        <FormFields fields={SOURCE.map((field) => adding(field, prefix))} state={state} />
      </div>
    </FormPart>
  );
}
