import { writePress } from "@/lib/schema/press-value";
import { PressButton } from "./press-button";
import styles from "./review-panel.module.css";

const HERE = "review";

/** In review mode: what can be said of the passages that are chosen, one or several of either side. */
export function ChosenBar() {
  return (
    <div className={styles.chosen} role="group" aria-label="What is chosen">
      <span>What is chosen:</span>
      <PressButton say={writePress("link-added", { place: HERE })} hotkey="l">
        Link
      </PressButton>
      <PressButton say={writePress("no-counterpart", { place: HERE })} about="for what is chosen">
        No counterpart
      </PressButton>
      <PressButton say={writePress("not-a-point", { place: HERE })} about="for what is chosen">
        Not a point
      </PressButton>
      <PressButton say="note" hotkey="m">
        Write a note
      </PressButton>
    </div>
  );
}
