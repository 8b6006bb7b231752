"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormFields } from "@/components/forms/form-field";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { PEOPLE, ROLE_LABELS } from "@/lib/messages/people/people";
import { ROLES } from "@/lib/model/people/roles";
import { choicesOf } from "@/lib/schema/field";
import { invitationFields } from "@/lib/schema/people/fields";
import { ShownOnce } from "./shown-once";
import styles from "./people.module.css";

/** Makes an invitation and shows its link. The link is shown only once, because only its hash is stored. */
export function InviteForm({ action }: { action: FormAction }) {
  const [state, submit, isPending] = useActionState(action, newForm({ role: "analyst" }));
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      <ShownOnce sentence={PEOPLE.made} secret={state.values.link} />
      <FormFields fields={invitationFields(choicesOf(ROLES, ROLE_LABELS))} state={state} />
      <p>
        <button disabled={isPending}>{PEOPLE.invite}</button>
      </p>
    </form>
  );
}
