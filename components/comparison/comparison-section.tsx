import { TOPIC_LABELS, filterRows } from "@/lib/compare";
import { alignReviewed } from "@/lib/review/apply-review";
import { findLinkRows, positionNotes } from "@/lib/review/note-positions";
import type { Review } from "@/lib/review/gather-review";
import type { ReviewedComparison } from "@/lib/model/reviewed-comparison";
import { isOpenRow } from "@/lib/review/standings";
import { pinnedName } from "@/lib/addresses/comparison-path";
import type { ComparisonQuery } from "@/lib/addresses/comparison-query";
import { AlignedRows } from "./aligned-rows";
import { comparisonAddress } from "@/lib/addresses/comparison-query";
import { ComparisonControls } from "./comparison-controls";
import styles from "./comparison-section.module.css";
import { NavigationBar } from "./navigation-bar";
import { OrderChart } from "./order-chart";
import { SelectionBar } from "@/components/review/selection-bar";
import { OurWords } from "@/components/site/our-words";
import { OverviewStrip } from "./overview-strip";
import { PointList } from "./point-list";
import { ReviewPanel } from "@/components/review/review-panel";
import { Notes } from "@/components/notes/passage-notes";
import type { ReviewAction } from "@/components/review/command-queue";
import { MAX_OFFERED_ROWS, type Shown } from "./shown";
import { SideSummary } from "./side-summary";
import { TextColumns } from "./text-columns";
import { TopicTable } from "./topic-table";
import { WordDiff } from "./word-diff";
import { REFUSAL_SENTENCES, lengthSentence, nameSides } from "@/lib/messages/names";
import { claimSentence } from "@/lib/messages/claims";
import type { ReadoutPair } from "@/lib/model/readout-pairs";
import type { Note } from "@/lib/model/notes";
import type { Refusal } from "@/lib/model/comparison";

interface Props {
  pair: ReadoutPair;
  comparison: ReviewedComparison | Refusal;
  /** Who may judge it, and how; null on a page that never changes: nothing is judged or corrected from there. */
  judged: Judged | null;
  /** The address of this comparison without its query. */
  path: string;
  swapPath: string | null;
  query: ComparisonQuery;
  /** What the topics are called, by id; a snapshot has its own labels. */
  topicLabels?: ReadonlyMap<string, string>;
}

/** What a page must have for a comparison to be judged there. */
export interface Judged {
  review: Review;
  /** The name under which this device judges; empty until it was given. */
  reviewer: string;
  press: ReviewAction;
  notes: Note[];
  historyPath: string;
}

const VIEW_COMPONENTS = { aligned: AlignedRows, list: PointList, texts: TextColumns, words: WordDiff };

export function ComparisonSection(props: Props) {
  const { pair, comparison, judged, path, swapPath, query, topicLabels = TOPIC_LABELS } = props;
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
  const asked = query.open ? all.filter((row) => isOpenRow(row, comparison)) : all;
  const rows = filterRows(asked, filter, texts);
  const judging = judged && {
    pair: pinnedName(pair),
    reviewer: judged.reviewer,
    isReviewing: query.review,
    isOffered: rows.length <= MAX_OFFERED_ROWS,
  };
  const notes = positionNotes(judged?.notes ?? [], comparison, all);
  const linkRows = findLinkRows(rows);
  const shown: Shown = {
    comparison,
    rows,
    texts,
    names,
    topicLabels,
    query,
    path,
    swapPath,
    judging,
    notes,
    linkRows,
  };
  const onPage = new Set(
    query.view === "words" && !query.review
      ? []
      : rows.flatMap(({ left, right }) => [...left, ...right].map(({ passage }) => passage.id)),
  );
  const everything = comparisonAddress(path, { ...query, view: "aligned", show: [], topic: "", q: "", open: false });
  const words = { left: comparison.left.size.words, right: comparison.right.size.words };
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
            label={names[side].label}
            other={names[side === "left" ? "right" : "left"]}
            call={judged ? pair[side].call.slug : null}
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
        <OurWords
          quoted={comparison.reviewers}
        >{`${lengthSentence(words, names)} ${claimSentence(comparison)}`}</OurWords>
      </p>
      {judged && <ReviewPanel shown={shown} {...judged} />}
      <Notes notes={[...notes.whole, ...notes.orphaned]} shown={shown} />
      <ComparisonControls rows={all} shown={shown} />
      <NavigationBar canJudge={judged !== null} />
      <ViewComponent {...shown} />
      {judging?.isReviewing && <SelectionBar />}
      <OrderChart comparison={comparison} texts={texts} names={names} />
      <TopicTable rows={all} names={names} topicLabels={topicLabels} />
    </>
  );
}
