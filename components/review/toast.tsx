"use client";
import { DISMISS } from "@/lib/messages/reviews/still-chosen";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { REVIEWER } from "@/lib/messages/reviews/reviewer";
import styles from "./review-panel.module.css";

interface Props {
  /** What was done; null if nothing was. */
  message: string | null;
  /** Counts what was done, so that each time makes a new toast. */
  done: number | undefined;
  isShown: boolean;
  canUndo: boolean;
  onDismiss: () => void;
}

/** Says at the foot of the screen what was done, with a button that undoes it. */
export function Toast({ message, done, isShown, canUndo, onDismiss }: Props) {
  return (
    <div className={isShown ? styles.toast : undefined}>
      <p role="status">
        <span key={done}>{isShown && message}</span>
      </p>
      {isShown && canUndo && (
        <button name="say" value={writeMoveCommand("undone", null, "review")} data-key="u">
          {REVIEWER.undo}
        </button>
      )}
      {isShown && (
        <button type="button" onClick={onDismiss}>
          {DISMISS}
        </button>
      )}
    </div>
  );
}
