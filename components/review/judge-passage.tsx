import { passageAnchor } from "@/lib/addresses/anchors";
import { isSamePerson } from "@/lib/model/same-person";
import Link from "next/link";
import { spanKey } from "@/lib/model/review-events";
import { newNotePath } from "@/lib/addresses/note-path";
import { passageSentences } from "@/lib/messages/passages";
import { JUDGE_LABELS, noteOn, ofPassage } from "@/lib/messages/review-buttons";
import { passageLabel } from "@/lib/messages/sides";
import { toText } from "@/lib/messages/to-text";
import type { ComparisonView, PassageView } from "@/lib/model/comparison-view";
import { otherSide } from "@/lib/model/sides";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";
import styles from "./judging.module.css";
import { ReviewSentences } from "./review-sentences";
import { UndoButton } from "./undo-button";

interface Props {
  passage: PassageView;
  view: ComparisonView;
  /** Whether the other side is blank: then that can be confirmed outside review mode too. */
  isAlone?: boolean;
  /** The anchor to come back to, where it is not the passage's own. */
  anchor?: string;
  /** False if the keys belong to the buttons of another passage in the same question. */
  hasKeys?: boolean;
}

/** The judgements on a passage by itself, with buttons: no counterpart, or not a point. */
export function JudgePassage({ passage, view, isAlone = false, hasKeys = true, ...props }: Props) {
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
  const label = passageLabel(view[side].names, number);
  const about = ofPassage(label);
  const { verdicts } = passage.review;
  const mine = verdicts.find(({ author, isImplied }) => isSamePerson(author, review.reviewer) && !isImplied);
  const target = { [side]: [passage], returnTo: anchor };
  return (
    <span className={className} lang="en" dir="ltr">
      {said}
      {mine?.verdict !== "no-counterpart" && (
        <CommandButton
          say={writeJudgementCommand("no-counterpart", target)}
          {...(hasKeys && { hotkey: "o" })}
          label={JUDGE_LABELS.noCounterpart}
          about={about}
        />
      )}
      {isReviewing && mine?.verdict !== "not-a-point" && (
        <CommandButton
          say={writeJudgementCommand("not-a-point", target)}
          {...(hasKeys && { hotkey: "g" })}
          label={JUDGE_LABELS.notAPoint}
          about={about}
        />
      )}
      {mine && <UndoButton judgement={mine.judgement} of={label} anchor={anchor} />}
      {isReviewing && (
        <Link
          href={newNotePath({ pair: review.pair, left: "", right: "", author: "", [side]: spanKey(passage) })}
          prefetch={false}
          aria-label={toText(noteOn(label))}
        >
          Note
        </Link>
      )}
    </span>
  );
}
