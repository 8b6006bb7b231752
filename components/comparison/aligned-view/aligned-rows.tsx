import { chipLabel } from "@/lib/messages/comparisons/chips";
import { join } from "@/lib/messages/parts/message";
import type { ComparisonView, RowView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import { InTurns } from "@/components/site/in-turns";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AlignedCell } from "./aligned-cell";
import styles from "./aligned-rows.module.css";
import { LevelChip } from "@/components/comparison/passage/level-chip";

function Row({ row, view }: { row: RowView; view: ComparisonView }) {
  return (
    <>
      <AlignedCell row={row} side={SIDES[0]} view={view} />
      {(row.state === "shared" || (row.state === "possible" && row.level === "disputed")) && (
        <p className={styles.sign}>
          <LevelChip level={row.level} chip={row.chip} />
        </p>
      )}
      <AlignedCell row={row} side={SIDES[1]} view={view} />
    </>
  );
}

/** What reports nothing, in one line until it is asked for; several that follow each other are one. */
function Boilerplate({ rows, view }: { rows: [RowView, ...RowView[]]; view: ComparisonView }) {
  const [first] = rows;
  const chip = rows.length > 1 ? chipLabel(first.level) : first.chip;
  return (
    <details className={styles.boilerplate} open={first.isUnfolded}>
      <summary>
        <LevelChip level={first.level} chip={chip} />{" "}
        <InterfaceMessage
          of={join(
            rows.flatMap(({ folded }) => (folded ? [folded] : [])),
            " · ",
          )}
        />
      </summary>
      {rows.map((row) => (
        <div key={row.key} className={styles.row} data-state={rows.length > 1 ? row.state : undefined}>
          <Row row={row} view={view} />
        </div>
      ))}
    </details>
  );
}

const isFolded = ({ state, isUnfolded }: RowView) => state === "notAPoint" && !isUnfolded;

/** The rows one by one, but for what is folded: what follows each other of that is together. */
function gatherFolded(rows: RowView[]): [RowView, ...RowView[]][] {
  const gathered: [RowView, ...RowView[]][] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    if (last && isFolded(row) && isFolded(last[0])) last.push(row);
    else gathered.push([row]);
  }
  return gathered;
}

/** The synopsis: passages that report the same point face each other; one without a counterpart faces a blank that says so. */
export function AlignedRows({ view }: { view: ComparisonView }) {
  return (
    <ol className={styles.rows}>
      <InTurns items={gatherFolded(view.rows)}>
        {(rows) => {
          const [row] = rows;
          return row.state === "notAPoint" ? (
            // The focus stays on the item when its passage is judged to be no point, so the item alone is what keys act on.
            <li key={row.key} data-state={rows.length > 1 ? undefined : row.state}>
              <Boilerplate rows={rows} view={view} />
            </li>
          ) : (
            <li key={row.key} className={`${styles.row} ${styles[row.state] ?? ""}`} data-state={row.state}>
              <Row row={row} view={view} />
            </li>
          );
        }}
      </InTurns>
    </ol>
  );
}
