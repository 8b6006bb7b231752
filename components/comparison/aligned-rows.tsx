import type { ComparisonView, RowView } from "@/lib/model/comparison-view";
import { SIDES } from "@/lib/model/sides";
import { InTurns } from "@/components/site/in-turns";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AlignedCell } from "./aligned-cell";
import styles from "./aligned-rows.module.css";
import { LevelChip } from "./level-chip";

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
      <InTurns items={view.rows}>
        {(row) => (
          <li
            key={row.key}
            className={row.state === "notAPoint" ? undefined : `${styles.row} ${styles[row.state]}`}
            data-state={row.state}
          >
            {row.state === "notAPoint" ? <Boilerplate row={row} view={view} /> : <Row row={row} view={view} />}
          </li>
        )}
      </InTurns>
    </ol>
  );
}
