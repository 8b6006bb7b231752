"use client";
import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/forms/form";
import styles from "./error-summary.module.css";

/** Everything that is wrong with a form, each with a link to its field. It takes the focus when it comes. */
export function ErrorSummary({ state: { faults, sentence } }: { state: FormState }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [faults, sentence]);
  if (faults.length === 0 && sentence === null) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p>{sentence ?? "Nothing was saved yet:"}</p>
      <ul>
        {faults.map(({ name, message }) => (
          <li key={name}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
