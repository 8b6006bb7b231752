import styles from "./call-form.module.css";
import { TextField } from "./fields";
import type { DraftState } from "./draft-state";
import { RowButtons } from "./row-buttons";

/** One party of the call, and who spoke for it. */
export function PartyFields({ at, of, state }: { at: number; of: number; state: DraftState }) {
  const name = (field: string) => `parties.${at}.${field}`;
  return (
    <div className={styles.grid} role="group" aria-label={`Party ${at + 1}`}>
      <TextField
        name={name("party.name")}
        label={`Party ${at + 1}`}
        hint="A country or an organisation"
        list="known-parties"
        state={state}
      />
      <TextField name={name("party.adjective")} label="Adjective" hint="For a new party: Azerbaijani" state={state} />
      <TextField name={name("principal")} label="Principal" hint="Ilham Aliyev, President" state={state} />
      {of > 1 && <RowButtons list="parties" at={at} of={of} what={`party ${at + 1}`} />}
    </div>
  );
}
