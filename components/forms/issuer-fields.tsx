"use client";
import { Message } from "@/components/site/message";
import type { FormState } from "@/lib/forms/form-state";
import { findIssuer } from "@/lib/forms/stored-issuer";
import { newIssuer } from "@/lib/messages/form/issuer-field";
import type { StoredIssuer } from "@/lib/model/calls/calls";
import { PARTY_FIELDS } from "@/lib/schema/call-fields";
import { adding, type Choices } from "@/lib/schema/field";
import { ISSUER_FIELDS } from "@/lib/schema/readout-fields";
import { FORM } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { FormField, FormFields } from "./form-field";
import { useTyped } from "./use-typed";

interface Props {
  /** The prefix of the fields' names: "readouts.0.issuer.". */
  prefix: string;
  state: FormState;
  issuers: StoredIssuer[];
}

const KINDS: Choices = [["", FORM.choose], ...ISSUER_FIELDS.kind.choices];

/** Whether the typed name is of no stored issuer, so that a new one can be added. */
const isNew = (typed: string, issuers: StoredIssuer[]) => typed.trim() !== "" && !findIssuer(typed, issuers);

/** Who publishes: a stored issuer, found by typing, or a new one with the details it needs. */
export function IssuerFields({ prefix, state, issuers }: Props) {
  const [name, setName] = useTyped(state.values[`${prefix}name`] ?? "");
  const ofNew = ["kind", "party."].map((field) => prefix + field);
  const isWrong = state.faults.some((fault) => ofNew.some((field) => fault.name.startsWith(field)));
  const fields = [
    adding({ ...ISSUER_FIELDS.kind, choices: KINDS }, prefix),
    adding({ ...PARTY_FIELDS.name, hint: ISSUER_FIELDS.party.hint }, `${prefix}party.`),
    adding(PARTY_FIELDS.adjective, `${prefix}party.`),
  ];
  return (
    <>
      <div onInput={({ target }) => setName((target as HTMLInputElement).value)}>
        <FormField field={adding(ISSUER_FIELDS.chosen, prefix)} state={state} />
      </div>
      <details className={styles.wide} open={isNew(name, issuers) || isWrong}>
        <summary>
          <Message of={newIssuer(isNew(name, issuers) ? name.trim() : "")} />
        </summary>
        <div className={styles.grid}>
          <FormFields fields={fields} state={state} />
        </div>
      </details>
    </>
  );
}
