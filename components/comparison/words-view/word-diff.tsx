import { TYPOGRAPHY } from "@/lib/messages/comparisons/word-diff";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { Notes } from "@/components/notes/notes";
import { isNoted, passageSentences } from "@/lib/messages/comparisons/passages";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import { SIDES, otherSide } from "@/lib/model/comparisons/sides";
import { ReviewSentences } from "@/components/review/review-sentences";
import { Message } from "@/components/site/message";
import { InterfaceMessage } from "@/components/site/interface-message";
import { DiffKey, DiffParts } from "./diff-parts";
import { PointList } from "@/components/comparison/list-view/point-list";
import { QueryLink } from "@/components/comparison/controls/query-link";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "./word-diff.module.css";
import { WordPairs } from "./word-pairs";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
}

/** Whether capitals, quotes, dashes and spaces count as differences. */
function TypographySwitch({ view: { query }, path }: Props) {
  return (
    <p className={styles.switch}>
      <QueryLink path={path} query={{ ...query, exact: !query.exact }}>
        {query.exact ? TYPOGRAPHY.hide : TYPOGRAPHY.show}
      </QueryLink>
    </p>
  );
}

/** Notes of judgements on passages, for which this view has no row. */
function Remarks({ view }: { view: ComparisonView }) {
  return SIDES.flatMap((side) =>
    view[side].passages.filter(isNoted).map((passage) => (
      <p key={passage.id} className={styles.unlike}>
        <Message of={passageLabel(view[side].names, passage.number)} />{" "}
        <ReviewSentences messages={passageSentences(passage, view[otherSide(side)].names)} />
      </p>
    )),
  );
}

/** The diff runs across passages, so passages to judge are listed below it; without a diff, notes on unpaired passages are. */
function ListBelow({ view, isRepeated }: { view: ComparisonView; isRepeated: boolean }) {
  return view.review?.isReviewing ? (
    <PointList view={view} isRepeated={isRepeated} />
  ) : (
    <>
      <Remarks view={view} />
      <Notes notes={view.wordDiff!.notes} view={view} />
    </>
  );
}

/**
 * The word diff, if the texts are close enough for one to be meaningful; otherwise the reason why not, and the linked passages word by
 * word.
 */
export function WordDiff({ view, path }: Props) {
  const { parts, refusal } = view.wordDiff!;
  if (parts)
    return (
      <>
        <div className={styles.diff}>
          <DiffKey view={view} />
          <TypographySwitch view={view} path={path} />
          <p className={styles.text} lang={view.left.language} dir="auto">
            <DiffParts parts={parts} view={view} />
          </p>
        </div>
        <ListBelow view={view} isRepeated />
      </>
    );
  return (
    <>
      <p className={styles.unlike}>
        {refusal && <InterfaceMessage of={refusal} />}{" "}
        <QueryLink path={path} query={{ ...view.query, view: "aligned" }}>
          {COMPARISON.aligned}
        </QueryLink>
      </p>
      <WordPairs view={view} />
      <TypographySwitch view={view} path={path} />
      <ListBelow view={view} isRepeated={false} />
    </>
  );
}
