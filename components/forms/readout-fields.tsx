import type { IssuerInput } from "@/lib/schema/call-input";
import styles from "./call-form.module.css";
import type { FormState } from "@/lib/forms/form";
import { AreaField, SelectField, TextField } from "./fields";
import { RowButtons } from "./row-buttons";

type Labelled = readonly (readonly [value: string, label: string])[];

/** What can be chosen, with its labels. */
export interface Options {
  readoutKinds: Labelled;
  extents: Labelled;
  issuerKinds: Labelled;
  /** The most characters that a text may have. */
  maxText: number;
}

interface Props {
  at: number;
  of: number;
  state: FormState;
  issuers: IssuerInput[];
  options: Options;
}

function NewIssuer({ at, state, options }: Pick<Props, "at" | "state" | "options">) {
  const name = (field: string) => `readouts.${at}.issuer.${field}`;
  const isTyped = Object.entries(state.values).some(([field, value]) => field.startsWith(name("")) && value !== "");
  const isWrong = state.faults.some((fault) => fault.name.startsWith(name("")));
  return (
    <details open={isTyped || isWrong}>
      <summary>Another issuer</summary>
      <div className={styles.grid}>
        <TextField name={name("name")} label="Issuer" hint="Ministry of Foreign Affairs of Armenia" state={state} />
        <SelectField
          name={name("kind")}
          label="Kind of issuer"
          state={state}
          options={[["", "Choose"], ...options.issuerKinds]}
        />
        <TextField
          name={name("party.name")}
          label="Of the party"
          hint="For a news agency: its country"
          list="known-parties"
          state={state}
        />
        <TextField name={name("party.adjective")} label="Adjective of the party" hint="For a new party" state={state} />
      </div>
    </details>
  );
}

/** One side's readout. */
export function ReadoutFields({ at, of, state, issuers, options }: Props) {
  const name = (field: string) => `readouts.${at}.${field}`;
  const known = issuers.map(({ slug, name: label }) => [slug, label] as const);
  return (
    <fieldset>
      <legend>Readout {at + 1}</legend>
      {of > 1 && <RowButtons list="readouts" at={at} of={of} what={`readout ${at + 1}`} />}
      <div className={styles.grid}>
        <SelectField
          name={name("known")}
          label="Issuer"
          state={state}
          options={[["", "Another, given below"], ...known]}
        />
        <SelectField name={name("kind")} label="Kind of readout" state={state} options={options.readoutKinds} />
        <SelectField name={name("extent")} label="The text is" state={state} options={options.extents} />
      </div>
      <NewIssuer at={at} state={state} options={options} />
      <AreaField
        name={name("text")}
        label="Text"
        hint={`Exactly as published, up to ${options.maxText.toLocaleString("en")} characters`}
        rows={10}
        dir="auto"
        state={state}
      />
      <div className={styles.grid}>
        <TextField
          name={name("language")}
          label="Language"
          hint="en, az, zh-Hans; left empty, it is guessed"
          state={state}
        />
        <TextField name={name("sourceUrl")} label="Source address" type="url" state={state} />
        <TextField name={name("sourceTitle")} label="Source title" state={state} />
        <TextField
          name={name("quotedBy")}
          label="As quoted by"
          hint="When it was not taken from the issuer"
          state={state}
        />
        <TextField name={name("publishedAt")} label="Published" hint="2024-04-03" state={state} />
      </div>
    </fieldset>
  );
}
