"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormFields } from "@/components/forms/form-field";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { SCOPE_LABELS, TOKENS, daysLabel } from "@/lib/messages/people/tokens";
import type { TokenScope } from "@/lib/model/people/roles";
import { tokenFields } from "@/lib/schema/people/fields";
import { TOKEN_DAYS } from "@/lib/schema/people/limits";
import { ShownOnce } from "./shown-once";
import styles from "./people.module.css";

const DAYS = TOKEN_DAYS.map((days) => [String(days), daysLabel(days)] as const);

interface Props {
  action: FormAction;
  /** The scopes that the member's role allows. */
  scopes: TokenScope[];
}

/** Makes a token and shows it. It is shown only once, because only its hash is stored. */
export function TokenForm({ action, scopes }: Props) {
  const [state, submit, isPending] = useActionState(action, newForm({ days: "90", scopes: "read" }));
  const { token, scopes: chosen = "" } = state.values;
  return (
    <form action={submit} className={styles.form} noValidate>
      <ErrorSummary state={state} />
      <ShownOnce sentence={TOKENS.made} secret={token} />
      <FormFields fields={tokenFields(DAYS)} state={state} />
      <fieldset id="scopes" className={styles.choices} tabIndex={-1}>
        <legend>{TOKENS.scopes}</legend>
        {scopes.map((scope) => (
          <label key={`${scope} ${chosen}`}>
            <input type="checkbox" name="scopes" value={scope} defaultChecked={chosen.split(" ").includes(scope)} />{" "}
            {SCOPE_LABELS[scope]}
          </label>
        ))}
      </fieldset>
      <p>
        <button disabled={isPending}>{TOKENS.make}</button>
      </p>
    </form>
  );
}
