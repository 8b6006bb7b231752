import { writeJudgementCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";
import styles from "./review-panel.module.css";

const HERE = "review";

/** In review mode: what can be said of the passages that are chosen, one or several of either side. */
export function SelectionBar() {
  return (
    <div className={styles.chosen} role="group" aria-label="What is chosen">
      <span>What is chosen:</span>
      <CommandButton say={writeJudgementCommand("link-added", { place: HERE })} hotkey="l">
        Link
      </CommandButton>
      <CommandButton say={writeJudgementCommand("no-counterpart", { place: HERE })} about="for what is chosen">
        No counterpart
      </CommandButton>
      <CommandButton say={writeJudgementCommand("not-a-point", { place: HERE })} about="for what is chosen">
        Not a point
      </CommandButton>
      <CommandButton say="note" hotkey="m">
        Write a note
      </CommandButton>
    </div>
  );
}
