import { spanKey } from "@/lib/model/review-events";
import styles from "./judging.module.css";
import { REVIEW_FORM } from "./command-button";
import type { Shown } from "@/components/comparison/shown";
import type { Side, Passage } from "@/lib/model/comparison";

/** In review mode: a box that chooses a passage, for a link to any other, or for one judgement on several. */
export function ChoosePassage({ passage, side, shown }: { passage: Passage; side: Side; shown: Shown }) {
  if (!shown.judging?.isReviewing) return null;
  return (
    <input
      type="checkbox"
      className={styles.choose}
      form={REVIEW_FORM}
      name={side}
      value={spanKey(passage)}
      data-key="c"
      aria-label={`Choose ${shown.names[side].label}, ${passage.index + 1}`}
    />
  );
}
