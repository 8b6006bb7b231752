import { writeJudgementCommand } from "@/lib/schema/command-value";
import { ALL_CHOSEN, JUDGE_LABELS, noneOfChosenLabel } from "@/lib/messages/reviews/review-buttons";
import { NOTHING_CHOSEN } from "@/lib/messages/reviews/still-chosen";
import { CommandButton } from "./command-button";
import { REVIEW } from "@/lib/messages/reviews/review";
import styles from "./review-panel.module.css";

const HERE = "review";

/** In review mode: commands for the selected passages, one or several of either side. One side may be stored only in part. */
export function SelectionBar({ isPartial }: { isPartial: boolean }) {
  return (
    <div className={styles.chosen} role="group" aria-label={REVIEW.chosen}>
      <span data-chosen="" aria-live="polite">
        {NOTHING_CHOSEN}
      </span>
      <CommandButton
        say={writeJudgementCommand("link-added", { returnTo: HERE })}
        hotkey="l"
        label={JUDGE_LABELS.link}
      />
      <CommandButton
        say={writeJudgementCommand("no-counterpart", { returnTo: HERE })}
        label={noneOfChosenLabel(isPartial)}
        about={ALL_CHOSEN}
      />
      <CommandButton
        say={writeJudgementCommand("not-a-point", { returnTo: HERE })}
        label={JUDGE_LABELS.notAPoint}
        about={ALL_CHOSEN}
      />
      <CommandButton say="note" hotkey="m" label={JUDGE_LABELS.writeNote} />
    </div>
  );
}
