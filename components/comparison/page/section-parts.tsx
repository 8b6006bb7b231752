import { ComparisonControls } from "@/components/comparison/controls/comparison-controls";
import { TopicTable } from "@/components/comparison/finding/topic-table";
import { OrderChart } from "@/components/comparison/overview/order-chart";
import { ReaderLine } from "@/components/comparison/readers/reader-line";
import { SideSummary } from "@/components/comparison/sides/side-summary";
import { Notes } from "@/components/notes/notes";
import { SelectionBar } from "@/components/review/selection-bar";
import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import type { AddressOf } from "@/components/comparison/overview/strip-cells";
import styles from "./comparison-section.module.css";

/** What is around the rows, besides the comparison itself. */
export interface Surroundings {
  /** The path of this comparison, without its query; null if its texts are not stored. */
  path: string | null;
  /** The path of the same comparison with its sides swapped; null if there is none, as for a permanent link. */
  swapPath: string | null;
  /** Whether its readouts can be corrected from here. False on a page that never changes. */
  canEdit?: boolean;
  /** Its review; absent if nothing can be judged. */
  panel?: React.ReactNode;
  /** The part in which a language model is asked to read the two, with its progress. */
  asking?: React.ReactNode;
  /** The menu by which it is shared; absent if its texts are not stored. */
  share?: React.ReactNode;
}

export interface PartProps extends Surroundings {
  view: ComparisonView;
}

/** Ids of the passages on this page. References to others lead to the unfiltered page. */
function shownPassages({ query, rows }: ComparisonView, isReviewing: boolean): Set<string> {
  if (query.view === "words" && !isReviewing) return new Set();
  return new Set(rows.flatMap(({ left, right }) => [...left, ...right].map(({ passage }) => passage.id)));
}

/** The address of the page that shows a passage: this page, or, if it leaves the passage out, the unfiltered one. */
export function addressesOf(view: ComparisonView, path: string | null): AddressOf {
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

/** The parts around the rows, and the overview. A command may change each part of that. */
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
