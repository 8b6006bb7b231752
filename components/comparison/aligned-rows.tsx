import { possibleCounterpart } from "@/lib/messages/passages";
import type { Side } from "@/lib/model/comparison";
import type { ComparisonView, RowView } from "@/lib/model/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./aligned-rows.module.css";
import { FacingPassage } from "./facing-passage";
import { NearestPassages } from "./nearest-passages";
import { RowSign } from "./row-sign";

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

/** What faces a passage without a likely counterpart: a possible one, a weak match folded away in a blank, or the blank alone. */
function Blank(props: CellProps) {
  const { row, side, view } = props;
  if (row[side].length === 0 && row.absence)
    return (
      <div className={styles.nothing}>
        <NearestPassages absence={row.absence} side={side} view={view} />
      </div>
    );
  if (row.state === "possible")
    return (
      <>
        <p className={styles.none}>
          <Message of={possibleCounterpart(view[side].names)} />:
        </p>
        <Passages {...props} />
      </>
    );
  return (
    <details className={styles.weak}>
      <summary>{row.absence && <InterfaceMessage of={row.absence.message} />}</summary>
      <Passages {...props} />
    </details>
  );
}

function Cell(props: CellProps) {
  const { row, side, view } = props;
  const facings = row[side];
  const areCandidates = facings.some(({ link }) => link?.tier === "possible");
  const isBlank = row.blank === side;
  const look = isBlank ? styles.blank : areCandidates ? styles.candidates : facings.length > 1 ? styles.several : null;
  return (
    <div className={[styles.cell, styles[side], look].filter(Boolean).join(" ")}>
      <p className={styles.who}>
        <Message of={view[side].names.label} />
      </p>
      {isBlank || areCandidates ? <Blank {...props} /> : <Passages {...props} />}
    </div>
  );
}

/** The synopsis: passages that report the same point face each other; one without a counterpart faces a blank that says so. */
export function AlignedRows({ view }: { view: ComparisonView }) {
  return (
    <ol className={styles.rows}>
      {/* On paper rows are grouped by state, as in the List; these are the group headings. */}
      {view.groups.map(({ state, heading }) => (
        <li key={state} className={`${styles.heading} ${styles[state]}`}>
          <InterfaceMessage of={heading} />
        </li>
      ))}
      {view.rows.map((row) => (
        <li key={row.key} className={`${styles.row} ${styles[row.state]}`} data-state={row.state}>
          <Cell row={row} side="left" view={view} />
          <RowSign row={row} />
          <Cell row={row} side="right" view={view} />
        </li>
      ))}
    </ol>
  );
}
