import { passageLabel } from "@/lib/messages/sides";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { DiffKey, DiffParts } from "./diff-parts";
import { PointList } from "./point-list";
import { PrintedList } from "./printed-list";
import { QueryLink } from "./query-link";
import styles from "./word-diff.module.css";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
}

/** Linked passages in nearly the same words, each pair as one diff. */
function NearTwins({ view }: { view: ComparisonView }) {
  const twins = view.wordDiff?.twins ?? [];
  if (twins.length === 0) return null;
  return (
    <>
      <h2>Passages in nearly the same words</h2>
      <DiffKey view={view} />
      {twins.map(({ left, right, parts }) => (
        <p key={`${left.id} ${right.id}`} className={styles.text} lang={view.left.language} dir="auto">
          <small lang="en" dir="ltr">
            <Message of={passageLabel(view.left.names, left.number)} />;{" "}
            <Message of={passageLabel(view.right.names, right.number)} />:
          </small>{" "}
          <DiffParts parts={parts} view={view} />
        </p>
      ))}
    </>
  );
}

/** The diff runs across passages, so the passages to judge are listed below it; on paper always. */
function ListBelow({ view, isRepeated }: { view: ComparisonView; isRepeated: boolean }) {
  return view.review?.isReviewing ? <PointList view={view} isRepeated={isRepeated} /> : <PrintedList view={view} />;
}

/** The exact word diff where the texts are close enough for one to mean something; otherwise why not, and the passages that are. */
export function WordDiff({ view, path }: Props) {
  const { parts, refusal } = view.wordDiff!;
  if (parts)
    return (
      <>
        <div className={styles.diff}>
          <DiffKey view={view} />
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
          See them aligned by content
        </QueryLink>
      </p>
      <NearTwins view={view} />
      <ListBelow view={view} isRepeated={false} />
    </>
  );
}
