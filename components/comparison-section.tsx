import { TOPIC_LABELS, filterRows, type Refusal } from "@/lib/compare";
import type { Pair } from "@/lib/data/pairs";
import { alignReviewed } from "@/lib/review/apply-review";
import type { ReviewedComparison } from "@/lib/review/reviewed";
import type { ComparisonQuery } from "@/lib/schema/comparison-query";
import { AlignedRows } from "./aligned-rows";
import { comparisonAddress } from "@/lib/schema/comparison-query";
import { ComparisonControls } from "./comparison-controls";
import styles from "./comparison-section.module.css";
import { MovesBar } from "./moves-bar";
import { OrderChart } from "./order-chart";
import { OverviewStrip } from "./overview-strip";
import { PointList } from "./point-list";
import type { Shown } from "./shown";
import { SideSummary } from "./side-summary";
import { TextColumns } from "./text-columns";
import { TopicTable } from "./topic-table";
import { WordDiff } from "./word-diff";
import { REFUSAL_SENTENCES, lengthSentence, nameSides } from "@/lib/wording";
import { claimSentence } from "@/lib/wording-review";

interface Props {
  pair: Pair;
  reviewed: { comparison: ReviewedComparison | Refusal };
  /** The address of this comparison without its query. */
  path: string;
  swapPath: string | null;
  query: ComparisonQuery;
  /** What the topics are called, by id; a snapshot has its own labels. */
  topicLabels?: ReadonlyMap<string, string>;
  /** True on a page that never changes: nothing is corrected from there. */
  asItStood?: boolean;
}

const VIEW_COMPONENTS = { aligned: AlignedRows, list: PointList, texts: TextColumns, words: WordDiff };

export function ComparisonSection(props: Props) {
  const { pair, path, swapPath, query, topicLabels = TOPIC_LABELS, asItStood = false } = props;
  const { comparison } = props.reviewed;
  const names = nameSides(pair);
  if (comparison.kind === "refusal")
    return (
      <p>
        The {names[comparison.side].readout} {REFUSAL_SENTENCES[comparison.reason]}.
      </p>
    );
  const texts = { left: pair.left.readout.revision.text, right: pair.right.readout.revision.text };
  const all = alignReviewed(comparison, query.base);
  const filter = { states: query.show, topic: query.topic, search: query.q };
  const rows = filterRows(all, filter, texts);
  const shown: Shown = { comparison, rows, texts, names, topicLabels, query, path, swapPath };
  const onPage = new Set(
    query.view === "words"
      ? []
      : rows.flatMap(({ left, right }) => [...left, ...right].map(({ passage }) => passage.id)),
  );
  const everything = comparisonAddress(path, { ...query, view: "aligned", show: [], topic: "", q: "" });
  const words = { left: comparison.left.coverage.words.total, right: comparison.right.coverage.words.total };
  const ViewComponent = VIEW_COMPONENTS[query.view];
  return (
    <>
      <div className={styles.sides}>
        {(["left", "right"] as const).map((side) => (
          <SideSummary
            key={side}
            side={side}
            readout={pair[side].readout}
            compared={comparison[side]}
            other={names[side === "left" ? "right" : "left"]}
            call={asItStood ? null : pair[side].call.slug}
          />
        ))}
      </div>
      <OverviewStrip
        comparison={comparison}
        texts={texts}
        names={names}
        placeOf={(id) => (onPage.has(id) ? "" : everything)}
      />
      <p className={styles.claim}>
        {lengthSentence(words, names)} {claimSentence(comparison)}
      </p>
      <ComparisonControls rows={all} shown={shown} />
      <MovesBar />
      <ViewComponent {...shown} />
      <OrderChart comparison={comparison} texts={texts} names={names} />
      <TopicTable rows={all} names={names} topicLabels={topicLabels} />
    </>
  );
}
