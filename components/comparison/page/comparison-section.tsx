import type { ComparisonView, OpenedComparison } from "@/lib/model/comparisons/comparison-view";
import type { View } from "@/lib/model/comparisons/comparison-query";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AlignedRows } from "@/components/comparison/aligned-view/aligned-rows";
import { ChangingPage } from "./page-changes";
import { MaybeChanging } from "./maybe-changing";
import { addressesOf, sectionParts, type PartProps, type Surroundings } from "./section-parts";
import { Finding } from "@/components/comparison/finding/finding";
import { OverviewStrip } from "@/components/comparison/overview/overview-strip";
import { PointList } from "@/components/comparison/list-view/point-list";
import { TextColumns } from "@/components/comparison/texts-view/text-columns";
import { WordDiff } from "@/components/comparison/words-view/word-diff";

interface Props extends Surroundings {
  opened: OpenedComparison;
  /** Identifies this rendering and what it shows, if a command may change the page in parts. */
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
