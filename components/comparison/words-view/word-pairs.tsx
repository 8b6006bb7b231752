import { passageLabel } from "@/lib/messages/comparisons/sides";
import { LINKED_PAIRS, NO_PAIRS } from "@/lib/messages/comparisons/word-diff";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, WordPairView } from "@/lib/model/comparisons/comparison-view";
import { Notes } from "@/components/notes/notes";
import { JudgeLink } from "@/components/review/judge-link";
import { Message } from "@/components/site/message";
import { DiffKey } from "./diff-parts";
import { LevelChip } from "@/components/comparison/passage/level-chip";
import styles from "./word-diff.module.css";

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

/** The notes of judgements on a pair. In a review they are in the list below, with the buttons. */
function PairNotes({ pair: { link, notes }, view }: { pair: WordPairView; view: ComparisonView }) {
  if (view.review?.isReviewing) return null;
  return (
    <div className={styles.notes}>
      <JudgeLink link={link} side="right" view={{ ...view, review: null }} />
      <Notes notes={notes} view={view} />
    </div>
  );
}

/** Linked passages side by side; words that only one of them has are underlined in its colour. */
export function WordPairs({ view }: { view: ComparisonView }) {
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
            <PairNotes pair={pair} view={view} />
          </li>
        ))}
      </ol>
    </section>
  );
}
