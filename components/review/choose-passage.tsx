import { choosePassage } from "@/lib/messages/reviews/review-buttons";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { spanKey } from "@/lib/model/reviews/review-events";
import { REVIEW_FORM } from "./command-button";
import styles from "./judging.module.css";

interface Props {
  passage: PassageView;
  view: ComparisonView;
}

/** In review mode: a checkbox that selects a passage, to link it to another or to judge several at once. */
export function ChoosePassage({ passage, view }: Props) {
  if (!view.review?.isReviewing) return null;
  return (
    <input
      type="checkbox"
      className={styles.choose}
      form={REVIEW_FORM}
      name={passage.side}
      value={spanKey(passage)}
      data-key="c"
      aria-label={toText(choosePassage(view[passage.side].names, passage.number))}
      data-names={toText(passageLabel(view[passage.side].names, passage.number))}
    />
  );
}
