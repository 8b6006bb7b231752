import { levelOf } from "@/lib/compare";
import type { ReviewedLink } from "@/lib/model/reviewed-comparison";
import { isSamePerson } from "@/lib/review/same-person";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { linkStanding, quotedOf, remarksOf } from "@/lib/messages/review";
import styles from "./judging.module.css";
import { CommandButton } from "./command-button";
import { passageOf, type Shown } from "@/components/comparison/shown";
import { ReviewSentences } from "./review-sentences";
import { UndoButton } from "./undo-button";
import type { Side } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";

interface Props {
  link: ReviewedLink;
  /** The side whose own passage the buttons stand at: the reader comes back to it. */
  side: Side;
  shown: Shown;
  /** The anchor to come back to, where it is not that passage. */
  place?: string;
}

/**
 * How a link stands, and a button for each thing that can be said of it. A weak match, which nothing is claimed of, is asked about in
 * review mode only.
 */
export function JudgeLink({ link, side, shown, place }: Props) {
  const { comparison, names, judging } = shown;
  const standing = linkStanding(link);
  const sentences = [...(standing ? [standing] : []), ...remarksOf(link.verdicts)];
  const told = sentences.length > 0 && <ReviewSentences sentences={sentences} quoted={quotedOf(link.verdicts)} />;
  const [own, far] = [side, otherSide(side)].map((of) => passageOf(comparison, of, link[of]));
  const isAsked = judging?.isReviewing || (judging?.isOffered && (standing !== null || levelOf(link) !== "weak"));
  if (!judging || !isAsked)
    return (
      told && (
        <span className={styles.judging} dir="ltr">
          {told}
        </span>
      )
    );
  const ends = { [side]: [own!], [otherSide(side)]: [far!], place: place ?? `${side}-${own!.index + 1}` };
  const about = `the link between ${names[side].label}, ${own!.index + 1}, and ${names[otherSide(side)].label}, ${far!.index + 1}`;
  const mine = link.verdicts.find(({ author, isImplied }) => isSamePerson(author, judging.reviewer) && !isImplied);
  return (
    <span className={styles.judging} lang="en" dir="ltr">
      {told}
      {mine?.verdict !== "linked" && (
        <CommandButton say={writeJudgementCommand("link-confirmed", ends)} hotkey="y" about={about}>
          Confirm
        </CommandButton>
      )}
      {mine?.verdict !== "rejected" && (
        <CommandButton say={writeJudgementCommand("link-rejected", ends)} hotkey="x" about={about}>
          Reject
        </CommandButton>
      )}
      {mine && <UndoButton judgement={mine.judgement} of={about} place={ends.place} />}
    </span>
  );
}
