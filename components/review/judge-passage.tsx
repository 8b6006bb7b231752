import { passageAnchor } from "@/lib/addresses/anchors";
import Link from "next/link";
import { spanKey } from "@/lib/model/reviews/review-events";
import { newNotePath } from "@/lib/addresses/note-path";
import { passageSentences } from "@/lib/messages/comparisons/passages";
import { JUDGE_LABELS, noCounterpartLabel, noteOn, settleNoneLabel } from "@/lib/messages/reviews/review-buttons";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { Message } from "@/lib/messages/parts/message";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";
import { findOwn } from "./find-own";
import { REVIEW } from "@/lib/messages/reviews/review";
import styles from "./judging.module.css";
import { ReviewSentences } from "./review-sentences";
import { SettleButtons } from "./settle-buttons";
import { UndoButton } from "./undo-button";

interface Props {
  passage: PassageView;
  view: ComparisonView;
  /** Whether the other side is blank; if so, that can be confirmed outside review mode too. */
  isAlone?: boolean;
  /** The anchor to return to, if it is not the passage's own. */
  anchor?: string;
  /** The key for "no counterpart", if it is not the usual one: in a question about two passages it says which side is meant. */
  noneKey?: string;
}

/** Links to the form of a note on the passage. */
function NoteLink({ passage, view: { review, query }, about }: Pick<Props, "passage" | "view"> & { about: Message }) {
  const { reader } = query;
  return (
    <Link
      href={newNotePath({ pair: review?.pair ?? "", reader, [passage.side]: spanKey(passage) })}
      prefetch={false}
      aria-label={toText(noteOn(about))}
    >
      {REVIEW.note}
    </Link>
  );
}

/** The judgements of a passage by itself, with buttons: no counterpart, or not a point. */
export function JudgePassage({ passage, view, isAlone = false, noneKey = "o", ...props }: Props) {
  const { review } = view;
  const { side, number } = passage;
  const { anchor = passageAnchor(side, number) } = props;
  const sentences = passageSentences(passage, view[otherSide(side)].names);
  const said = sentences.length > 0 && <ReviewSentences messages={sentences} />;
  const className = `${styles.judging} ${styles.line}`;
  const isReviewing = review?.isReviewing ?? false;
  if (!review || !(isReviewing || (isAlone && review.isOffered)))
    return (
      said && (
        <span className={className} dir="ltr">
          {said}
        </span>
      )
    );
  const about = passageName(view[side].names, number);
  const { verdicts } = passage.review;
  const { mine, settled } = findOwn(verdicts, review.own);
  const target = { [side]: [passage], returnTo: anchor };
  return (
    <span className={className} lang="en" dir="ltr">
      {said}
      {mine?.verdict !== "no-counterpart" && (
        <CommandButton
          say={writeJudgementCommand("no-counterpart", target)}
          hotkey={noneKey}
          label={noCounterpartLabel(view[otherSide(side)].names)}
          about={about}
        />
      )}
      {isReviewing && mine?.verdict !== "not-a-point" && (
        <CommandButton
          say={writeJudgementCommand("not-a-point", target)}
          hotkey="g"
          label={JUDGE_LABELS.notAPoint}
          about={about}
        />
      )}
      {review.canSettle && (
        <SettleButtons
          verdicts={verdicts}
          isDisputed={passage.review.isDisputed}
          ways={[
            { verdict: "no-counterpart", kind: "no-counterpart", label: settleNoneLabel(view[otherSide(side)].names) },
            { verdict: "not-a-point", kind: "not-a-point", label: JUDGE_LABELS.settleNotAPoint },
          ]}
          target={target}
          about={about}
        />
      )}
      {mine && <UndoButton judgement={mine.judgement} of={about} anchor={anchor} />}
      {settled && <UndoButton judgement={settled.judgement} of={about} anchor={anchor} />}
      {isReviewing && <NoteLink passage={passage} view={view} about={about} />}
    </span>
  );
}
