"use client";
import { useState, type FormEvent, type ReactNode } from "react";
import { Message } from "@/components/site/message";
import { isSettled, partOf, type PartName } from "@/lib/forms/draft-parts";
import type { FieldValues } from "@/lib/forms/form";
import type { FormState } from "@/lib/forms/form-state";
import { GUESSED_PART } from "@/lib/messages/guesses";
import type { Message as Said } from "@/lib/messages/message";
import type { StoredIssuer } from "@/lib/model/calls";
import styles from "./call-form.module.css";

interface Props {
  part: PartName;
  legend: string;
  state: FormState;
  issuers: StoredIssuer[];
  /** The part in one line. */
  summarise: (values: FieldValues) => Said;
  children: ReactNode;
}

/** What stands in the fields now: what the form came with, and what was typed since. */
function useTyped(values: FieldValues) {
  const [typed, setTyped] = useState({ since: values, values });
  const current = typed.since === values ? typed.values : values;
  const onInput = ({ target }: FormEvent) => {
    const { name, value } = target as HTMLInputElement;
    if (name) setTyped({ since: values, values: { ...current, [name]: value } });
  };
  return { current, onInput };
}

/** A part of the form. One that guesses filled in is one line to be checked, which opens; it is open where something is missing or wrong. */
export function FormPart({ part, legend, state, issuers, summarise, children }: Props) {
  const { current, onInput } = useTyped(state.values);
  const isGuessed = state.guesses?.some((name) => partOf(name) === part) ?? false;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {isGuessed ? (
        <details className={styles.guessed} open={!isSettled(part, state, issuers)} onInput={onInput}>
          <summary>
            <Message of={summarise(current)} />{" "}
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
