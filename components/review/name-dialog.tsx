"use client";
import type { RefObject } from "react";
import { MAX_AUTHOR_LENGTH } from "@/lib/schema/review-limits";
import styles from "./name-dialog.module.css";

/** Asks a reviewer's name before their first judgement, then makes the judgement. */
export function NameDialog({
  dialog,
  onName,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  onName: (name: string) => void;
}) {
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="name-heading">
      <h2 id="name-heading">Your name</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
          onName(String(new FormData(event.currentTarget).get("name")).trim());
        }}
      >
        <p>It is shown beside everything you judge. You are asked once, and it is kept on this device.</p>
        <label>
          Name <input name="name" required pattern=".*\S.*" maxLength={MAX_AUTHOR_LENGTH} autoComplete="name" />
        </label>
        <p>
          <button>Judge under this name</button>{" "}
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
