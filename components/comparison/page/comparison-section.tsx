import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import type { ComparisonView, OpenedComparison, PassageView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import type { View } from "@/lib/model/comparisons/comparison-query";
import { Notes } from "@/components/notes/notes";
import { SelectionBar } from "@/components/review/selection-bar";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AlignedRows } from "@/components/comparison/aligned-view/aligned-rows";
import { ChangingPage } from "./page-changes";
import { MaybeChanging } from "./maybe-changing";
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

/** What is around the rows, besides the comparison itself. */
interface Surroundings {
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

interface PartProps extends Surroundings {
  view: ComparisonView;
}

interface Props extends Surroundings {
  opened: OpenedComparison;
  /** Names this rendering and what it shows, where a command may change the page in parts. */
  changing?: { rendering: string; print: string } | undefined;
}

interface ViewProps {
  view: ComparisonView;
  path: string | null;
  isChanging: boolean;
}

const VIEWS: Record<View, React.ComponentType<ViewProps>> = {
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

/** The address of the page that shows a passage: this one, or, where that leaves the passage out, the unfiltered one. */
export function addressesOf(view: ComparisonView, path: string | null): (passage: PassageView) => string {
  const onPage = shownPassages(view, view.review?.isReviewing ?? false);
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
  return ({ id }) => (onPage.has(id) ? "" : everything);
}

/** The parts around the rows and the overview; of those, a command may change each. */
export function sectionParts({ view, path, swapPath, canEdit = false, panel, asking, share }: PartProps) {
  const isReviewing = view.review?.isReviewing ?? false;
  return {
    sides: (
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <SideSummary key={side} side={side} view={view} canEdit={canEdit} isStored={path !== null} />
        ))}
      </div>
    ),
    asked: (
      <>
        <ReaderLine view={view} path={path}>
          {asking}
        </ReaderLine>
        {isReviewing && panel}
        <Notes notes={view.notes} view={view} />
        <ComparisonControls view={view} path={path} swapPath={swapPath} share={share} />
      </>
    ),
    below: (
      <>
        {isReviewing && <SelectionBar isPartial={SIDES.some((side) => view[side].names.isPartial)} />}
        {!isReviewing && panel}
        <OrderChart view={view} />
        <TopicTable view={view} />
      </>
    ),
  };
}

function Section({ view, isChanging, ...props }: PartProps & { isChanging: boolean }) {
  const { sides, asked, below } = sectionParts({ view, ...props });
  const addressOf = addressesOf(view, props.path);
  const ViewComponent = VIEWS[view.query.view];
  return (
    <>
      <MaybeChanging part="sides" isChanging={isChanging}>
        {sides}
      </MaybeChanging>
      <OverviewStrip view={view} addressOf={addressOf} isChanging={isChanging} />
      {/* A review asks about each point, whatever the finding leads with. */}
      {!view.review?.isReviewing && <Finding view={view} addressOf={addressOf} />}
      <MaybeChanging part="asked" isChanging={isChanging}>
        {asked}
      </MaybeChanging>
      <ViewComponent view={view} path={props.path} isChanging={isChanging} />
      <MaybeChanging part="below" isChanging={isChanging}>
        {below}
      </MaybeChanging>
    </>
  );
}

/** A comparison in the view that was asked for, with its overview, its review and its filters. */
export function ComparisonSection({ opened: view, changing, ...props }: Props) {
  if (view.kind !== "comparison")
    return (
      <p role="status">
        <InterfaceMessage of={view.message} />
      </p>
    );
  const section = <Section view={view} isChanging={changing !== undefined} {...props} />;
  return (
    <div data-hues={view.left.hue + view.right.hue}>
      {changing ? <ChangingPage {...changing}>{section}</ChangingPage> : section}
    </div>
  );
}
