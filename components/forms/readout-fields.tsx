import type { FormState } from "@/lib/forms/form-state";
import type { Issuer } from "@/lib/model/calls";
import { PARTY_FIELDS } from "@/lib/schema/call-fields";
import { adding, nameChoices, type Choices, type Field } from "@/lib/schema/field";
import { ISSUER_FIELDS, READOUT_FIELDS } from "@/lib/schema/readout-fields";
import styles from "./call-form.module.css";
import { FileDrop } from "./file-drop";
import { FormField, FormFields } from "./form-field";
import { RowButtons } from "./row-buttons";

interface Props {
  /** From 0. */
  row: number;
  rows: number;
  state: FormState;
  issuers: Issuer[];
  /** Whether the box for the text stands before what is said of it: the text is what one comes with. */
  isTextFirst?: boolean;
}

const TEXT_ROWS = 10;

const { issuer, kind, extent, text, language, sourceUrl, sourceTitle, quotedBy, publishedAt } = READOUT_FIELDS;
const SOURCE: Field[] = [language, sourceUrl, sourceTitle, quotedBy, publishedAt];

function NewIssuer({ prefix, state }: { prefix: string; state: FormState }) {
  const isTyped = Object.entries(state.values).some(([name, value]) => name.startsWith(prefix) && value !== "");
  const isWrong = state.faults.some(({ name }) => name.startsWith(prefix));
  const choices: Choices = [["", "Choose"], ...ISSUER_FIELDS.kind.choices];
  const partyHint = "The country or organisation that it speaks for; a news agency needs none.";
  const fields = [
    adding(ISSUER_FIELDS.name, prefix),
    adding({ ...ISSUER_FIELDS.kind, choices }, prefix),
    adding({ ...PARTY_FIELDS.name, hint: partyHint }, `${prefix}party.`),
    adding(PARTY_FIELDS.adjective, `${prefix}party.`),
  ];
  return (
    <details open={isTyped || isWrong}>
      <summary>New issuer</summary>
      <div className={styles.grid}>
        <FormFields fields={fields} state={state} />
      </div>
    </details>
  );
}

/** One side's readout. */
export function ReadoutFields({ row, rows, state, issuers, isTextFirst = false }: Props) {
  const prefix = `readouts.${row}.`;
  const choices: Choices = [["", "New issuer…"], ...nameChoices(issuers)];
  const box = (
    <FileDrop name={`${prefix}file`} label="or a file" className={styles.wide}>
      <FormField field={adding({ ...text, rows: TEXT_ROWS }, prefix)} state={state} />
    </FileDrop>
  );
  const chosen = { ...issuer, name: "existingIssuer", choices };
  return (
    <fieldset>
      <legend>Readout {row + 1}</legend>
      {rows > 1 && <RowButtons list="readouts" row={row} rows={rows} what={`readout ${row + 1}`} />}
      {isTextFirst && box}
      <div className={styles.grid}>
        <FormFields fields={[chosen, kind, extent].map((field) => adding(field, prefix))} state={state} />
      </div>
      <NewIssuer prefix={`${prefix}issuer.`} state={state} />
      {!isTextFirst && box}
      <div className={styles.grid}>
        <FormFields fields={SOURCE.map((field) => adding(field, prefix))} state={state} />
      </div>
    </fieldset>
  );
}
