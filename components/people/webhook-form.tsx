"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormFields } from "@/components/forms/form-field";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { WEBHOOKS } from "@/lib/messages/people/webhooks";
import { WEBHOOK_FIELDS } from "@/lib/schema/people/fields";
import { ShownOnce } from "./shown-once";
import styles from "./people.module.css";

/** Adds an address, and shows the key that signs its messages. The key is shown only once. */
export function WebhookForm({ action }: { action: FormAction }) {
  const [state, submit, isPending] = useActionState(action, newForm({}));
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      <ShownOnce sentence={WEBHOOKS.added} secret={state.values.key} />
      <FormFields fields={WEBHOOK_FIELDS} state={state} />
      <p>
        <button disabled={isPending}>{WEBHOOKS.add}</button>
      </p>
    </form>
  );
}
