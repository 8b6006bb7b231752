"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormFields } from "@/components/forms/form-field";
import { accountExportPath } from "@/lib/addresses/people-path";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { ACCOUNT } from "@/lib/messages/people/people";
import type { Field } from "@/lib/schema/field";
import styles from "./people.module.css";

interface Props {
  action: FormAction;
  /** The fields that prove who the member is. */
  fields: Field[];
}

/** Offers the member's data for download, asks for confirmation, and erases the account. */
export function EraseForm({ action, fields }: Props) {
  const [state, submit, isPending] = useActionState(action, newForm({}));
  return (
    <form action={submit} className={styles.form} noValidate>
      <p>
        <a href={accountExportPath()} download>
          {ACCOUNT.export}
        </a>
      </p>
      <p>{ACCOUNT.eraseSentence}</p>
      <ErrorSummary state={state} />
      <FormFields fields={fields} state={state} />
      <label>
        <input id="confirmed" type="checkbox" name="confirmed" value="yes" /> {ACCOUNT.eraseConfirm}
      </label>
      <p>
        <button disabled={isPending}>{ACCOUNT.erase}</button>
      </p>
    </form>
  );
}
