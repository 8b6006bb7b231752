import { blankOf, findBroken, type Broken } from "@/lib/compare";
import type { ReviewedRow } from "@/lib/model/reviewed-comparison";
import { isConfirmedRow } from "@/lib/review/standings";
import { stateLabels } from "@/lib/messages/names";
import { stateHeading } from "@/lib/messages/claims";
import styles from "./aligned-rows.module.css";
import { FacingPassage } from "./facing-passage";
import { NearestPassages } from "./nearest-passages";
import { RowAbsence } from "./row-absence";
import { keyOf, type Shown } from "./shown";
import { STATES } from "@/lib/model/comparison-query";
import type { Side } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";
import type { Row } from "@/lib/model/rows";

const SIGNS: Record<Row["state"], { sign: string; meaning: string } | null> = {
  shared: { sign: "=", meaning: "likely the same point" },
  possible: { sign: "≈", meaning: "possible counterpart" },
  onlyLeft: null,
  onlyRight: null,
  notAPoint: null,
};
const CONFIRMED = { sign: "✓", meaning: "confirmed to be the same point" };

interface CellProps {
  row: ReviewedRow;
  side: Side;
  shown: Shown;
  broken: Map<string, Broken>;
}

function Passages({ row, side, shown, broken }: CellProps) {
  return row[side].map((facing) => (
    <FacingPassage
      key={facing.passage.id}
      facing={facing}
      row={row}
      side={side}
      shown={shown}
      broken={broken.get(facing.passage.id)}
    />
  ));
}

/** What faces a passage without a likely counterpart: a possible one, a weak match folded away in a blank, or the blank alone. */
function Blank(props: CellProps) {
  const { row, side, shown } = props;
  if (row[side].length === 0)
    return (
      <div className={styles.nothing}>
        <NearestPassages passageId={row[otherSide(side)][0]!.passage.id} side={side} shown={shown} />
      </div>
    );
  if (row.state === "possible")
    return (
      <>
        <p className={styles.none}>{`Possible counterpart in the ${shown.names[side].readout}:`}</p>
        <Passages {...props} />
      </>
    );
  return (
    <details className={styles.weak}>
      <summary>
        <RowAbsence row={row} blank={side} shown={shown} />
      </summary>
      <Passages {...props} />
    </details>
  );
}

function Cell(props: CellProps) {
  const { row, side, shown } = props;
  const facings = row[side];
  const areCandidates = facings.some(({ link }) => link?.tier === "possible");
  const isBlank = blankOf(row) === side;
  const look = isBlank ? styles.blank : areCandidates ? styles.candidates : facings.length > 1 ? styles.several : null;
  return (
    <div className={[styles.cell, styles[side], look].filter(Boolean).join(" ")}>
      <p className={styles.who}>{shown.names[side].label}</p>
      {isBlank || areCandidates ? <Blank {...props} /> : <Passages {...props} />}
    </div>
  );
}

/** The sign between the two sides, and how many passages face how many, where it is not one facing one. */
function RowSign({ row, shown }: { row: ReviewedRow; shown: Shown }) {
  const isConfirmed = row.state === "shared" && isConfirmedRow(row, shown.comparison);
  const sign = isConfirmed ? CONFIRMED : SIGNS[row.state];
  const [left, right] = [row.left.length, row.right.length];
  return (
    <p className={styles.sign}>
      {sign && (
        <>
          <span aria-hidden="true">{sign.sign}</span>
          <span className={`visually-hidden ${styles.meaning}`}>{sign.meaning}</span>
        </>
      )}
      {row.state === "shared" && left + right > 2 && <small>{`${left} to ${right}`}</small>}
    </p>
  );
}

/** On paper the rows stand by state, as in the List; these are the headings of the groups. */
function PrintedHeadings({ shown }: { shown: Shown }) {
  const labels = stateLabels(shown.names);
  return STATES.map((state) => {
    const rows = shown.rows.filter((row) => row.state === state);
    return (
      rows.length > 0 && (
        <li key={state} className={`${styles.heading} ${styles[state]}`}>
          {stateHeading(labels[state], rows, shown.comparison)}
        </li>
      )
    );
  });
}

/** The synopsis: passages that report the same point face each other; one without a counterpart faces a blank that says so. */
export function AlignedRows(shown: Shown) {
  const broken = { left: findBroken(shown.rows, "left"), right: findBroken(shown.rows, "right") };
  return (
    <ol className={styles.rows}>
      <PrintedHeadings shown={shown} />
      {shown.rows.map((row) => (
        <li key={keyOf(row)} className={`${styles.row} ${styles[row.state]}`} data-state={row.state}>
          <Cell row={row} side="left" shown={shown} broken={broken.left} />
          <RowSign row={row} shown={shown} />
          <Cell row={row} side="right" shown={shown} broken={broken.right} />
        </li>
      ))}
    </ol>
  );
}
