"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormFields } from "@/components/forms/form-field";
import partStyles from "@/components/site/page-parts.module.css";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import type { Field } from "@/lib/schema/field";
import styles from "./people.module.css";

interface Props {
  action: FormAction;
  initial: FormState;
  fields: Field[];
  button: string;
  /** A second button, which sends the form with the field `with`. */
  other?: { label: string; with: string };
  /** Shown after the form was stored, in place of the button's answer. */
  done?: string;
}

/** A small form with a few fields and a button. */
export function FieldsForm({ action, initial, fields, button, other, done }: Props) {
  const [state, submit, isPending] = useActionState(action, initial);
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      {done && state.done !== undefined && <p role="status">{done}</p>}
      <FormFields fields={fields} state={state} />
      <p className={partStyles.buttons}>
        <button disabled={isPending}>{button}</button>
        {other && (
          <button name="with" value={other.with} disabled={isPending}>
            {other.label}
          </button>
        )}
      </p>
    </form>
  );
}
