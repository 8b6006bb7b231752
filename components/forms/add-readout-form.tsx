"use client";
import { useActionState } from "react";
import type { FormState } from "@/lib/forms/form";
import styles from "./call-form.module.css";
import { ErrorSummary } from "./error-summary";
import { ExistingParties } from "./existing-parties";
import { ReadoutFields, type Options } from "./readout-fields";
import type { Existing } from "@/lib/model/calls";

interface Props {
  send: (before: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  known: Existing;
  options: Options;
}

/** One more readout of a stored call. */
export function AddReadoutForm({ send, initial, known, options }: Props) {
  const [state, act, isPending] = useActionState(send, initial);
  return (
    <form action={act} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      <ExistingParties parties={known.parties} />
      <ReadoutFields at={0} of={1} state={state} issuers={known.issuers} options={options} />
      <p className={styles.end}>
        <button disabled={isPending}>Add the readout</button>
        <span role="status">{isPending && "One moment …"}</span>
      </p>
    </form>
  );
}
