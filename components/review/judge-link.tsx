import { passageAnchor } from "@/lib/addresses/anchors";
import { linkBetween, linkStanding } from "@/lib/messages/comparisons/links";
import { remarks } from "@/lib/messages/reviews/review";
import { passageName } from "@/lib/messages/comparisons/sides";
import { JUDGE_LABELS } from "@/lib/messages/reviews/review-buttons";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { levelOf } from "@/lib/model/comparisons/link-level";
import { passageNumber } from "@/lib/model/comparisons/passage-number";
import type { ReviewedLink } from "@/lib/model/reviews/reviewed-comparison";
import { otherSide } from "@/lib/model/comparisons/sides";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";
import { findOwn } from "./find-own";
import styles from "./judging.module.css";
import { ReviewSentences } from "./review-sentences";
import { SettleButtons } from "./settle-buttons";
import { UndoButton } from "./undo-button";

interface Props {
  link: ReviewedLink;
  /** The side whose passage the buttons stand beside; the user returns to that passage. */
  side: Side;
  view: ComparisonView;
  /** The anchor to return to, if it is not that passage's. */
  anchor?: string;
}

const SETTLE = [
  { verdict: "linked", kind: "link-confirmed", label: JUDGE_LABELS.settleLinked },
  { verdict: "rejected", kind: "link-rejected", label: JUDGE_LABELS.settleRejected },
] as const;

/**
 * A link's status with a button for each possible judgement. A weak match is asked about in review mode only, because the comparison claims
 * nothing of it.
 */
export function JudgeLink({ link, side, view, anchor }: Props) {
  const { review } = view;
  const standing = linkStanding(link);
  const sentences = [...(standing ? [standing] : []), ...remarks(link.verdicts)];
  const said = sentences.length > 0 && <ReviewSentences messages={sentences} />;
  const isAsked =
    review && (review.isReviewing || (review.isOffered && (standing !== null || levelOf(link) !== "weak")));
  if (!isAsked)
    return (
      said && (
        <span className={styles.judging} dir="ltr">
          {said}
        </span>
      )
    );
  const far = otherSide(side);
  const [own, other] = [side, far].map((of) => view[of].passages[passageNumber(link[of]) - 1]!);
  const target = { [side]: [own!], [far]: [other!], returnTo: anchor ?? passageAnchor(side, own!.number) };
  const label = passageName(view[side].names, own!.number);
  const between = linkBetween(label, passageName(view[far].names, other!.number));
  const { mine, settled } = findOwn(link.verdicts, review.own);
  return (
    <span className={styles.judging} lang="en" dir="ltr">
      {said}
      {mine?.verdict !== "linked" && (
        <CommandButton
          say={writeJudgementCommand("link-confirmed", target)}
          hotkey="y"
          label={JUDGE_LABELS.confirm}
          about={between}
        />
      )}
      {mine?.verdict !== "rejected" && (
        <CommandButton
          say={writeJudgementCommand("link-rejected", target)}
          hotkey="x"
          label={JUDGE_LABELS.reject}
          about={between}
        />
      )}
      {review.canSettle && (
        <SettleButtons
          verdicts={link.verdicts}
          isDisputed={link.status === "disputed"}
          ways={SETTLE}
          target={target}
          about={between}
        />
      )}
      {mine && <UndoButton judgement={mine.judgement} of={between} anchor={target.returnTo} />}
      {settled && <UndoButton judgement={settled.judgement} of={between} anchor={target.returnTo} />}
    </span>
  );
}
