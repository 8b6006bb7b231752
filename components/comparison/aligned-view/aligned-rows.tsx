import { chipLabel } from "@/lib/messages/comparisons/chips";
import { join } from "@/lib/messages/parts/message";
import type { ComparisonView, RowView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import { gatherRows, itemKey, type RowItem } from "@/lib/model/comparisons/row-items";
import { ChangingItems } from "@/components/comparison/page/page-changes";
import { inTurns } from "@/components/site/in-turns";
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

/** Boilerplate folded into one line; consecutive rows of it share the line. */
function Boilerplate({ rows, view }: { rows: RowItem; view: ComparisonView }) {
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

interface ItemProps {
  item: RowItem;
  view: ComparisonView;
}

/** An item of the list: a row, or consecutive rows of boilerplate. */
export function AlignedItem({ item, view }: ItemProps) {
  const [row, ...more] = item;
  return row.state === "notAPoint" ? (
    // When its passage is judged to be no point, the focus stays on the item, so that keys act on it alone.
    <li data-state={more.length > 0 ? undefined : row.state}>
      <Boilerplate rows={item} view={view} />
    </li>
  ) : (
    <li className={`${styles.row} ${styles[row.state] ?? ""}`} data-state={row.state}>
      <Row row={row} view={view} />
    </li>
  );
}

interface Props {
  view: ComparisonView;
  /** Whether a command may replace parts of the page. */
  isChanging?: boolean;
}

/** The aligned view: passages that report the same point face each other; a passage without a counterpart faces a blank that says so. */
export function AlignedRows({ view, isChanging = false }: Props) {
  const items = gatherRows(view.rows);
  const rendered = inTurns(items, itemKey, (item) => <AlignedItem key={itemKey(item)} item={item} view={view} />);
  return (
    <ol className={styles.rows}>
      {isChanging ? (
        <ChangingItems list="rows" keys={items.map(itemKey)}>
          {rendered}
        </ChangingItems>
      ) : (
        rendered
      )}
    </ol>
  );
}
