import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, RowView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { JudgePassage } from "@/components/review/judge-passage";
import { InterfaceMessage } from "@/components/site/interface-message";
import styles from "./aligned-rows.module.css";
import { FacingPassage } from "./facing-passage";
import { LevelChip } from "@/components/comparison/passage/level-chip";
import { NearestPassages } from "@/components/comparison/passage/nearest-passages";

interface CellProps {
  row: RowView;
  side: Side;
  view: ComparisonView;
}

function Passages({ row, side, view }: CellProps) {
  return row[side].map((facing) => (
    <FacingPassage key={facing.passage.id} facing={facing} row={row} side={side} view={view} />
  ));
}

/** Matches too weak to be a counterpart, folded into one line. */
function Folded(props: CellProps) {
  const { row, side, view } = props;
  if (!row.folded || row.state === "notAPoint") return null;
  const isNamed = row.absence?.nearest.some(({ isCandidate }) => isCandidate) ?? false;
  return (
    <details
      className={row.state === "possible" ? styles.possibly : styles.nearly}
      data-named={isNamed || undefined}
      open={row.isUnfolded}
    >
      <summary>
        <InterfaceMessage of={row.folded} />
      </summary>
      <Passages {...props} />
      {row.absence && row.absence.nearest.length > 0 && (
        <NearestPassages nearest={row.absence.nearest} side={side} view={view} />
      )}
    </details>
  );
}

/** The blank that faces a passage without a counterpart: how sure that is, who confirmed it, and the nearest candidates. */
function Blank(props: CellProps) {
  const { row, side, view } = props;
  const own = row[otherSide(side)][0]?.passage;
  return (
    <div className={styles.nothing}>
      {row.state !== "notAPoint" && <LevelChip level={row.level} chip={row.chip} />}{" "}
      {row.absence?.isTelling && (
        <p className={styles.none}>
          <InterfaceMessage of={row.absence.message} />
        </p>
      )}
      <Folded {...props} />
      {own && <JudgePassage passage={own} view={view} isAlone />}
    </div>
  );
}

/** One side of a row: its passages, or a blank that says what is missing. */
export function AlignedCell(props: CellProps) {
  const { row, side, view } = props;
  const isBlank = row.blank === side;
  const isPossible = !isBlank && row.state === "possible" && row[side].some(({ link }) => link);
  const look = isBlank ? styles.blank : row[side].length > 1 && !isPossible ? styles.several : null;
  return (
    <div
      className={[styles.cell, styles[side], look].filter(Boolean).join(" ")}
      data-who={toText(view[side].names.label)}
    >
      {isBlank ? <Blank {...props} /> : isPossible ? <Folded {...props} /> : <Passages {...props} />}
    </div>
  );
}
