"use client";
import Link from "next/link";
import { useActionState } from "react";
import type { EditState } from "@/lib/forms/edit-state";
import type { FieldValues } from "@/lib/forms/form";
import { ConflictNotice } from "./conflict-notice";
import type { Control, ControlGroup } from "./edit-controls";
import styles from "./editing.module.css";
import { ErrorSummary } from "./error-summary";
import { AreaField, SelectField, TextField } from "./fields";

export type EditAction = (before: EditState, form: FormData) => Promise<EditState>;

/** Lines of a readout that are seen at once. */
const TEXT_ROWS = 20;

function ControlField({ control, state }: { control: Control; state: EditState }) {
  const { name, label, hint, kind, options = [], rows = TEXT_ROWS, isMain } = control;
  // What is wrong takes the focus itself (`ErrorSummary`).
  const takesFocus = isMain && state.faults.length === 0 && state.sentence === null;
  const field = { name, label, hint, takesFocus, state };
  if (kind === "hidden") return <input type="hidden" name={name} value={state.values[name] ?? ""} />;
  if (kind === "choice") return <SelectField {...field} options={options} />;
  if (kind === "text") return <AreaField {...field} rows={rows} dir="auto" />;
  return <TextField {...field} type={kind === "url" ? "url" : "text"} isWide={name === "title" || name === "reason"} />;
}

function Group({ group: { id, legend, controls }, state }: { group: ControlGroup; state: EditState }) {
  if (controls.length === 0) return null;
  return (
    <fieldset id={id} className={styles.group}>
      <legend>{legend}</legend>
      {controls.map((control) => (
        <ControlField key={control.name} control={control} state={state} />
      ))}
    </fieldset>
  );
}

interface Props {
  action: EditAction;
  initial: EditState;
  groupsOf: (values: FieldValues) => ControlGroup[];
  /** The address of this form, which opens it anew. */
  path: string;
  /** Where what is corrected is shown. */
  shownAt: string;
}

/** A form that corrects something stored. When somebody else was faster it shows both, and can be sent once more. */
export function EditForm({ action, initial, groupsOf, path, shownAt }: Props) {
  const [state, submit, isPending] = useActionState(action, initial);
  const groups = groupsOf(state.values);
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      {state.theirs && <ConflictNotice groups={groups} mine={state.values} theirs={state.theirs} path={path} />}
      <input type="hidden" name="version" value={state.values.version ?? ""} />
      {groups.map((group) => (
        <Group key={group.id} group={group} state={state} />
      ))}
      <p className={styles.buttons}>
        <button disabled={isPending}>{state.theirs ? "Save mine on top" : "Save"}</button>
        <Link href={shownAt}>Cancel</Link>
      </p>
    </form>
  );
}
