"use client";
import type { FormEvent, ReactNode } from "react";
import { Message } from "@/components/site/message";
import { isSettled, formPartOf, type PartName } from "@/lib/forms/form-parts";
import type { FieldValues } from "@/lib/forms/form";
import type { FormState } from "@/lib/forms/form-state";
import { GUESSED_PART } from "@/lib/messages/form/guesses";
import type { Message as Said } from "@/lib/messages/parts/message";
import type { StoredIssuer } from "@/lib/model/calls/calls";
import styles from "./call-form.module.css";
import { useTyped } from "./use-typed";

interface Props {
  part: PartName;
  legend: string;
  state: FormState;
  issuers: StoredIssuer[];
  /** A one-line summary. */
  summarise: (values: FieldValues) => Said;
  children: ReactNode;
}

/** A part of the form. If guesses filled it in, it is folded into one line to check; it is open if something is missing or wrong. */
export function FormPart({ part, legend, state, issuers, summarise, children }: Props) {
  const [values, setValues] = useTyped<FieldValues>(state.values);
  const onInput = ({ target }: FormEvent) => {
    const { name, value } = target as HTMLInputElement;
    if (name) setValues({ ...values, [name]: value });
  };
  const isGuessed = state.guesses?.some((name) => formPartOf(name) === part) ?? false;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {isGuessed ? (
        <details className={styles.guessed} open={!isSettled(part, state, issuers)} onInput={onInput}>
          <summary>
            <Message of={summarise(values)} />{" "}
            <span className={styles.guess}>
              {GUESSED_PART.guess} — <span className={styles.change}>{GUESSED_PART.change}</span>
            </span>
          </summary>
          <div className={styles.part}>{children}</div>
        </details>
      ) : (
        children
      )}
    </fieldset>
  );
}
