"use client";
import type { RefObject } from "react";
import { MAX_AUTHOR_LENGTH } from "@/lib/schema/review-limits";
import { NAME_DIALOG } from "@/lib/messages/reviews/reviewer";
import { FORM } from "@/lib/messages/form/form-labels";
import styles from "./name-dialog.module.css";

/** Asks for a reviewer's name before their first judgement, then sends the judgement. */
export function NameDialog({
  dialog,
  onName,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  onName: (name: string) => void;
}) {
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="name-heading">
      <h2 id="name-heading">{NAME_DIALOG.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
          onName(String(new FormData(event.currentTarget).get("name")).trim());
        }}
      >
        <p>{NAME_DIALOG.why}</p>
        <label>
          {NAME_DIALOG.name}{" "}
          <input name="name" required pattern=".*\S.*" maxLength={MAX_AUTHOR_LENGTH} autoComplete="name" />
        </label>
        <p>
          <button>{NAME_DIALOG.judge}</button>{" "}
          <button type="button" onClick={() => dialog.current?.close()}>
            {FORM.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
