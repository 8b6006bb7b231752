import { toText } from "@/lib/messages/to-text";
import type { Side } from "@/lib/model/comparison";
import type { ComparisonView, RowView } from "@/lib/model/comparison-view";
import { otherSide, SIDES } from "@/lib/model/sides";
import { JudgePassage } from "@/components/review/judge-passage";
import { InterfaceMessage } from "@/components/site/interface-message";
import styles from "./aligned-rows.module.css";
import { FacingPassage } from "./facing-passage";
import { LevelChip } from "./level-chip";
import { NearestPassages } from "./nearest-passages";

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

/** What is less than a counterpart, in one line until it is asked for. */
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

/** What faces a passage that has no counterpart: how sure that is, who said so, and what comes nearest. */
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

function Cell(props: CellProps) {
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

function Row({ row, view }: { row: RowView; view: ComparisonView }) {
  return (
    <>
      <Cell row={row} side={SIDES[0]} view={view} />
      {(row.state === "shared" || (row.state === "possible" && row.level === "disputed")) && (
        <p className={styles.sign}>
          <LevelChip level={row.level} chip={row.chip} />
        </p>
      )}
      <Cell row={row} side={SIDES[1]} view={view} />
    </>
  );
}

/** What reports nothing, in one line until it is asked for. */
function Boilerplate({ row, view }: { row: RowView; view: ComparisonView }) {
  return (
    <details className={styles.boilerplate} open={row.isUnfolded}>
      <summary>
        <LevelChip level={row.level} chip={row.chip} /> {row.folded && <InterfaceMessage of={row.folded} />}
      </summary>
      <div className={styles.row}>
        <Row row={row} view={view} />
      </div>
    </details>
  );
}

/** The synopsis: passages that report the same point face each other; one without a counterpart faces a blank that says so. */
export function AlignedRows({ view }: { view: ComparisonView }) {
  return (
    <ol className={styles.rows}>
      {view.rows.map((row) => (
        <li
          key={row.key}
          className={row.state === "notAPoint" ? undefined : `${styles.row} ${styles[row.state]}`}
          data-state={row.state}
        >
          {row.state === "notAPoint" ? <Boilerplate row={row} view={view} /> : <Row row={row} view={view} />}
        </li>
      ))}
    </ol>
  );
}
