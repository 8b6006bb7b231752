import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import type { ComparisonView, OpenedComparison, PassageView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import type { View } from "@/lib/model/comparisons/comparison-query";
import { Notes } from "@/components/notes/notes";
import { SelectionBar } from "@/components/review/selection-bar";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AlignedRows } from "@/components/comparison/aligned-view/aligned-rows";
import { ComparisonControls } from "@/components/comparison/controls/comparison-controls";
import styles from "./comparison-section.module.css";
import { Finding } from "@/components/comparison/finding/finding";
import { OrderChart } from "@/components/comparison/overview/order-chart";
import { OverviewStrip } from "@/components/comparison/overview/overview-strip";
import { PointList } from "@/components/comparison/list-view/point-list";
import { ReaderLine } from "@/components/comparison/readers/reader-line";
import { SideSummary } from "@/components/comparison/sides/side-summary";
import { TextColumns } from "@/components/comparison/texts-view/text-columns";
import { TopicTable } from "@/components/comparison/finding/topic-table";
import { WordDiff } from "@/components/comparison/words-view/word-diff";

interface Props {
  opened: OpenedComparison;
  /** The path of this comparison, without its query; null where its texts are not stored. */
  path: string | null;
  /** The path of the same with the sides changed over; null where there is none, as for a permanent link. */
  swapPath: string | null;
  /** Whether its readouts can be corrected from here: not on a page that never changes. */
  canEdit?: boolean;
  /** Its review; none where nothing can be judged. */
  panel?: React.ReactNode;
  /** How a language model is asked to read the two, and how far it is. */
  asking?: React.ReactNode;
  /** The menu by which it is shared; none while its texts are not stored. */
  share?: React.ReactNode;
}

const VIEWS: Record<View, React.ComponentType<{ view: ComparisonView; path: string | null }>> = {
  aligned: AlignedRows,
  list: PointList,
  texts: TextColumns,
  words: WordDiff,
};

/** Passages on this page; the others link to the unfiltered page. */
function shownPassages({ query, rows }: ComparisonView, isReviewing: boolean): Set<string> {
  if (query.view === "words" && !isReviewing) return new Set();
  return new Set(rows.flatMap(({ left, right }) => [...left, ...right].map(({ passage }) => passage.id)));
}

/** A comparison in the view that was asked for, with its overview, its review and its filters. */
export function ComparisonSection({ opened: view, path, swapPath, canEdit = false, panel, asking, share }: Props) {
  if (view.kind !== "comparison")
    return (
      <p role="status">
        <InterfaceMessage of={view.message} />
      </p>
    );
  const isReviewing = view.review?.isReviewing ?? false;
  const onPage = shownPassages(view, isReviewing);
  const cleared = {
    ...view.query,
    view: "aligned" as const,
    show: [],
    topic: "",
    q: "",
    open: false,
    boilerplate: true,
  };
  const everything = path === null ? "" : withComparisonQuery(path, cleared);
  const addressOf = ({ id }: PassageView) => (onPage.has(id) ? "" : everything);
  const ViewComponent = VIEWS[view.query.view];
  return (
    <div data-hues={view.left.hue + view.right.hue}>
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <SideSummary key={side} side={side} view={view} canEdit={canEdit} isStored={path !== null} />
        ))}
      </div>
      <OverviewStrip view={view} addressOf={addressOf} />
      {/* A review asks about each point, whatever the finding leads with. */}
      {!isReviewing && <Finding view={view} addressOf={addressOf} />}
      <ReaderLine view={view} path={path}>
        {asking}
      </ReaderLine>
      {isReviewing && panel}
      <Notes notes={view.notes} view={view} />
      <ComparisonControls view={view} path={path} swapPath={swapPath} share={share} />
      <ViewComponent view={view} path={path} />
      {isReviewing && <SelectionBar isPartial={SIDES.some((side) => view[side].names.isPartial)} />}
      {!isReviewing && panel}
      <OrderChart view={view} />
      <TopicTable view={view} />
    </div>
  );
}
