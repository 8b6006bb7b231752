"use client";
import Link from "next/link";
import { useActionState } from "react";
import type { FieldGroup } from "@/lib/forms/correction-groups";
import type { FieldValues } from "@/lib/forms/form";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import { ConflictNotice } from "./conflict-notice";
import { FORM } from "@/lib/messages/form/form-labels";
import partStyles from "@/components/site/page-parts.module.css";
import styles from "./editing.module.css";
import type { Existing } from "@/lib/model/calls/calls";
import { ErrorSummary } from "./error-summary";
import { ExistingNames } from "./existing-names";
import { FormFields } from "./form-field";

interface Props {
  action: FormAction;
  initial: FormState;
  groupsOf: (values: FieldValues) => FieldGroup[];
  /** Suggestions for fields that name a party or an issuer. */
  existing?: Existing;
  /** The address of this form, which opens it with what is stored. */
  path: string;
  /** The address that "Cancel" leads to. */
  cancelPath: string;
}

/** A form that corrects something stored. If somebody else saved first, it shows both versions and can be sent again. */
export function EditForm({ action, initial, groupsOf, existing, path, cancelPath }: Props) {
  const [state, submit, isPending] = useActionState(action, initial);
  const groups = groupsOf(state.values);
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      {state.theirs && <ConflictNotice groups={groups} mine={state.values} theirs={state.theirs} path={path} />}
      {existing && <ExistingNames {...existing} />}
      <input type="hidden" name="version" value={state.values.version ?? ""} />
      {groups
        .filter(({ fields }) => fields.length > 0)
        .map(({ id, legend, fields }) => (
          <fieldset key={id} id={id} className={styles.group}>
            <legend>{legend}</legend>
            <FormFields fields={fields} state={state} />
          </fieldset>
        ))}
      <p className={partStyles.buttons}>
        <button disabled={isPending}>{state.theirs ? FORM.saveOver : FORM.save}</button>
        <Link href={cancelPath} prefetch={false}>
          {FORM.cancel}
        </Link>
      </p>
    </form>
  );
}
