import { TOPIC_LABELS, alignRows, filterRows, type Comparison, type Refusal } from "@/lib/compare";
import type { Pair } from "@/lib/data/pairs";
import type { ComparisonQuery } from "@/lib/schema/comparison-query";
import { AlignedRows } from "./aligned-rows";
import { ComparisonControls } from "./comparison-controls";
import styles from "./comparison-section.module.css";
import { OverviewStrip } from "./overview-strip";
import { PointList } from "./point-list";
import type { Shown } from "./shown";
import { SideSummary } from "./side-summary";
import { TextColumns } from "./text-columns";
import { TopicTable } from "./topic-table";
import { WordDiff } from "./word-diff";
import { REFUSAL_SENTENCES, claimSentence, nameSides } from "@/lib/wording";

interface Props {
  pair: Pair;
  comparison: Comparison | Refusal;
  /** The address of this comparison without its query. */
  path: string;
  query: ComparisonQuery;
  /** What the topics are called, by id; a snapshot has its own labels. */
  topicLabels?: ReadonlyMap<string, string>;
}

const VIEW_COMPONENTS = { aligned: AlignedRows, list: PointList, texts: TextColumns, words: WordDiff };

export function ComparisonSection({ pair, comparison, path, query, topicLabels = TOPIC_LABELS }: Props) {
  const names = nameSides(pair);
  if (comparison.kind === "refusal")
    return (
      <p>
        The {names[comparison.side].readout} {REFUSAL_SENTENCES[comparison.reason]}.
      </p>
    );
  const texts = { left: pair.left.readout.revision.text, right: pair.right.readout.revision.text };
  const all = alignRows(comparison, query.base);
  const filter = { states: query.show, topic: query.topic, search: query.q };
  const shown: Shown = { comparison, rows: filterRows(all, filter, texts), texts, names, topicLabels, query, path };
  const ViewComponent = VIEW_COMPONENTS[query.view];
  return (
    <>
      <div className={styles.sides}>
        <SideSummary side="left" readout={pair.left.readout} compared={comparison.left} other={names.right} />
        <SideSummary side="right" readout={pair.right.readout} compared={comparison.right} other={names.left} />
      </div>
      <OverviewStrip comparison={comparison} texts={texts} names={names} />
      <p className={styles.claim}>
        {claimSentence(comparison.left.passages.length + comparison.right.passages.length, comparison.basis)}
      </p>
      <ComparisonControls rows={all} shown={shown} />
      <ViewComponent {...shown} />
      <TopicTable rows={all} names={names} topicLabels={topicLabels} />
    </>
  );
}
