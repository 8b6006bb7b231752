"use client";
import { useActionState } from "react";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import type { Existing } from "@/lib/model/calls";
import styles from "./call-form.module.css";
import { ErrorSummary } from "./error-summary";
import { ExistingParties } from "./existing-parties";
import { ReadoutFields } from "./readout-fields";

interface Props {
  action: FormAction;
  initial: FormState;
  existing: Existing;
}

/** One more readout of a stored call. */
export function AddReadoutForm({ action, initial, existing }: Props) {
  const [state, submit, isPending] = useActionState(action, initial);
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      <ExistingParties parties={existing.parties} />
      <ReadoutFields row={0} rows={1} state={state} issuers={existing.issuers} />
      <p className={styles.end}>
        <button disabled={isPending}>Add the readout</button>
        <span role="status">{isPending && "One moment …"}</span>
      </p>
    </form>
  );
}
