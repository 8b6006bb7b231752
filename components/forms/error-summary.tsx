"use client";
import { withAnchor } from "@/lib/addresses/anchors";
import { useEffect, useRef } from "react";
import { Message } from "@/components/site/message";
import type { FormState } from "@/lib/forms/form-state";
import { sayFault } from "@/lib/messages/form/form-faults";
import { FORM } from "@/lib/messages/form/form-labels";
import styles from "./error-summary.module.css";

interface Props {
  state: Pick<FormState, "faults" | "message"> & Partial<Pick<FormState, "values">>;
}

/** All faults of a form, each linked to its field. It takes the focus when it appears, unless the user is already in a field. */
export function ErrorSummary({ state: { faults, message, values = {} } }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The user may already be reading, and typing, before the scripts run.
    if (!isFirst.current || document.activeElement === document.body) summary.current?.focus();
    isFirst.current = false;
  }, [faults, message]);
  if (faults.length === 0 && message === null) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p>{message ?? FORM.notSaved}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.name}>
            <a href={withAnchor(fault.name)}>
              <Message of={sayFault(fault, values)} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
