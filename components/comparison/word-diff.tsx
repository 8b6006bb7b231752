import { passageLabel } from "@/lib/messages/sides";
import { LINKED_PAIRS, NO_PAIRS, TYPOGRAPHY } from "@/lib/messages/word-diff";
import type { Side } from "@/lib/model/comparison";
import type { ComparisonView, WordPairView } from "@/lib/model/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { DiffKey, DiffParts } from "./diff-parts";
import { LevelChip } from "./level-chip";
import { PointList } from "./point-list";
import { PrintedList } from "./printed-list";
import { QueryLink } from "./query-link";
import styles from "./word-diff.module.css";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
}

function PairedPassage({ side, pair, view }: { side: Side; pair: WordPairView; view: ComparisonView }) {
  const { passage, stretches } = pair[side];
  return (
    <div>
      <p className={`${styles.label} ${styles[side]}`}>
        <Message of={passageLabel(view[side].names, passage.number)} />
      </p>
      <blockquote lang={view[side].language} dir="auto">
        {stretches.map(({ words, isAlone }, i) =>
          isAlone ? (
            <span key={i} className={side === "left" ? styles.onlyLeft : styles.onlyRight}>
              {words}
            </span>
          ) : (
            words
          ),
        )}
      </blockquote>
    </div>
  );
}

/** Linked passages side by side: the words that each alone has are underlined in its colour. */
function WordPairs({ view }: { view: ComparisonView }) {
  const pairs = view.wordDiff?.pairs ?? [];
  if (pairs.length === 0) return <p className={styles.unlike}>{NO_PAIRS}</p>;
  return (
    <section className={styles.pairs} aria-label={LINKED_PAIRS}>
      <h2>{LINKED_PAIRS}</h2>
      <DiffKey view={view} />
      <ol>
        {pairs.map((pair) => (
          <li key={`${pair.left.passage.id} ${pair.right.passage.id}`}>
            <PairedPassage side="left" pair={pair} view={view} />
            <LevelChip level={pair.level} chip={pair.chip} />
            <PairedPassage side="right" pair={pair} view={view} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether case, quotes, dashes and spaces make a difference. */
function TypographySwitch({ view: { query }, path }: Props) {
  return (
    <p className={styles.switch}>
      <QueryLink path={path} query={{ ...query, exact: !query.exact }}>
        {query.exact ? TYPOGRAPHY.hide : TYPOGRAPHY.show}
      </QueryLink>
    </p>
  );
}

/** The diff runs across passages, so the passages to judge are listed below it; on paper always, with their notes. */
function ListBelow({ view, isRepeated }: { view: ComparisonView; isRepeated: boolean }) {
  return view.review?.isReviewing ? <PointList view={view} isRepeated={isRepeated} /> : <PrintedList view={view} />;
}

/** The word diff where the texts are close enough for one to mean something; otherwise why not, and the linked passages word by word. */
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
          See them aligned by content
        </QueryLink>
      </p>
      <WordPairs view={view} />
      <TypographySwitch view={view} path={path} />
      <ListBelow view={view} isRepeated={false} />
    </>
  );
}
