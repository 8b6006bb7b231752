import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { bySide, SIDES } from "@/lib/model/comparisons/sides";
import { ChangingItems } from "@/components/comparison/page/page-changes";
import { MaybeChanging } from "@/components/comparison/page/maybe-changing";
import styles from "./overview-strip.module.css";
import { OverviewNavigation } from "./overview-navigation";
import { stripCells, type AddressOf } from "./strip-cells";
import { BAR, HEIGHT, layOut } from "./strip-layout";
import { StripLines, StripSummary } from "./strip-links";

interface Props {
  view: ComparisonView;
  addressOf: AddressOf;
  /** Whether a command may replace parts of the page. */
  isChanging: boolean;
}

/** Both readouts at a glance: a cell for each passage, a line for each link. Each cell links to its passage. */
export function OverviewStrip({ view, addressOf, isChanging }: Props) {
  const cells = bySide((side) => stripCells(view, side, addressOf));
  const ends = SIDES.flatMap((side) => layOut(view, side).slice(-1)).map(({ x, width }) => x + width);
  return (
    <nav className={styles.strip} aria-labelledby="overview-summary">
      <span id="overview-summary" hidden>
        <MaybeChanging part="summary" isChanging={isChanging}>
          <StripSummary view={view} />
        </MaybeChanging>
      </span>
      <svg viewBox={`0 0 ${Math.max(...ends, 1)} ${HEIGHT}`} preserveAspectRatio="none">
        <MaybeChanging part="lines" isChanging={isChanging}>
          <StripLines view={view} />
        </MaybeChanging>
        {SIDES.map((side) => (
          <g key={side} className={styles[side]} transform={`translate(0 ${side === "left" ? 0 : HEIGHT - BAR})`}>
            {isChanging ? (
              <ChangingItems list={side} keys={view[side].passages.map(({ id }) => id)}>
                {cells[side]}
              </ChangingItems>
            ) : (
              cells[side]
            )}
          </g>
        ))}
      </svg>
      <OverviewNavigation />
    </nav>
  );
}
