"use client";
import { DISMISS } from "@/lib/messages/reviews/still-chosen";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { REVIEWER } from "@/lib/messages/reviews/reviewer";
import styles from "./review-panel.module.css";

interface Props {
  /** What was done; null where nothing was. */
  message: string | null;
  /** Counts what was done: each time is a toast of its own. */
  done: number | undefined;
  isShown: boolean;
  canUndo: boolean;
  onDismiss: () => void;
}

/** Says at the foot of the screen what was done, with the way to take it back. */
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
