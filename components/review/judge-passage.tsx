import Link from "next/link";
import { spanKey } from "@/lib/model/review-events";
import { isSamePerson } from "@/lib/review/same-person";
import { newNotePath } from "@/lib/addresses/note-path";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { disagreement, quotedOf, rejection, remarksOf, saidOtherwise } from "@/lib/messages/review";
import styles from "./judging.module.css";
import { CommandButton } from "./command-button";
import type { Shown } from "@/components/comparison/shown";
import { ReviewSentences } from "./review-sentences";
import { UndoButton } from "./undo-button";
import type { Side, Passage } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";
import { passageNumber } from "@/lib/model/passage-number";

interface Props {
  passage: Passage;
  side: Side;
  shown: Shown;
  /** Whether nothing stands on the other side: then it can be confirmed outside review mode too. */
  isAlone?: boolean;
  place?: string;
  /** False where the keys press the buttons of another passage that is asked about too. */
  hasKeys?: boolean;
}

/** What is said of a passage by itself, and what can be: that it has no counterpart, or that it is no point at all. */
export function JudgePassage({ passage, side, shown, isAlone, hasKeys = true, ...props }: Props) {
  const { comparison, names, judging } = shown;
  const { place = `${side}-${passage.index + 1}` } = props;
  const { isDisputed, verdicts } = comparison[side].reviews[passage.id]!;
  const far = names[otherSide(side)].label;
  const rejected = comparison.rejected.filter((link) => link[side] === passage.id && link.by.kind === "link-rejected");
  const sentences = [
    ...(isDisputed ? [disagreement(verdicts, "passage")] : []),
    ...remarksOf(verdicts),
    ...rejected.flatMap((link) => {
      const said = rejection(`${far}, ${passageNumber(link[otherSide(side)])}`, link.by);
      return [said + saidOtherwise(link.verdicts, link.by), ...remarksOf(link.verdicts)];
    }),
  ];
  const quoted = [far, ...quotedOf(verdicts), ...rejected.flatMap((link) => quotedOf(link.verdicts))];
  const told = sentences.length > 0 && <ReviewSentences sentences={sentences} quoted={quoted} />;
  const isReviewing = judging?.isReviewing ?? false;
  if (!judging || !(isReviewing || (isAlone && judging.isOffered)))
    return (
      told && (
        <span className={`${styles.judging} ${styles.line}`} dir="ltr">
          {told}
        </span>
      )
    );
  const own = `${names[side].label}, ${passage.index + 1}`;
  const about = `of ${own}`;
  const mine = verdicts.find(({ author, isImplied }) => isSamePerson(author, judging.reviewer) && !isImplied);
  const said = { [side]: [passage], place };
  return (
    <span className={`${styles.judging} ${styles.line}`} lang="en" dir="ltr">
      {told}
      {mine?.verdict !== "no-counterpart" && (
        <CommandButton
          say={writeJudgementCommand("no-counterpart", said)}
          {...(hasKeys && { hotkey: "o" })}
          about={about}
        >
          Confirm no counterpart
        </CommandButton>
      )}
      {isReviewing && mine?.verdict !== "not-a-point" && (
        <CommandButton say={writeJudgementCommand("not-a-point", said)} {...(hasKeys && { hotkey: "g" })} about={about}>
          Not a point
        </CommandButton>
      )}
      {mine && <UndoButton judgement={mine.judgement} of={own} place={place} />}
      {isReviewing && (
        <Link
          href={newNotePath({ pair: judging.pair, left: "", right: "", author: "", [side]: spanKey(passage) })}
          prefetch={false}
          aria-label={`Note on ${own}`}
        >
          Note
        </Link>
      )}
    </span>
  );
}
