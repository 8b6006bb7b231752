"use client";
import { useActionState, type ChangeEvent, type ReactNode } from "react";
import { ImportReport, type ImportResultView } from "./import-report";
import { UPLOAD } from "@/lib/messages/library/upload";
import styles from "./library.module.css";

interface Props {
  action: (before: ImportResultView | null, form: FormData) => Promise<ImportResultView>;
  /** The size limit in bytes, and the message for a larger file. */
  maxSize: number;
  tooLarge: string;
  /** The running import, or the last one. */
  latest: ReactNode;
  children: ReactNode;
}

/** The upload form. Without JavaScript the browser sends it, and the page comes back with the same report. */
export function ImportForm({ action, maxSize, tooLarge, latest, children }: Props) {
  const [answer, submit, isPending] = useActionState(action, null);
  const refuseLarge = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) =>
    input.setCustomValidity((input.files?.[0]?.size ?? 0) > maxSize ? tooLarge : "");
  return (
    <section className={styles.part} aria-labelledby="import">
      <h2 id="import">{UPLOAD.title}</h2>
      <p id="import-help">{children}</p>
      <form action={submit} className={styles.form}>
        <label>
          {UPLOAD.file}{" "}
          <input
            type="file"
            name="file"
            accept=".json,.csv,.tsv"
            required
            aria-describedby="import-help"
            onChange={refuseLarge}
          />
        </label>
        <button type="submit" disabled={isPending}>
          {UPLOAD.send}
        </button>
        {isPending && (
          <label>
            {UPLOAD.sending} <progress />
          </label>
        )}
      </form>
      {!answer && !isPending && latest}
      <div role="status">{answer && !isPending && <ImportReport answer={answer} />}</div>
    </section>
  );
}
