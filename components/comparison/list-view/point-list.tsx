import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, RowGroup, RowView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { LevelChip } from "@/components/comparison/passage/level-chip";
import { NearestPassages } from "@/components/comparison/passage/nearest-passages";
import styles from "./point-list.module.css";
import { PointQuotation } from "./point-quotation";

interface ListProps {
  view: ComparisonView;
  /** Where another view of the page has the anchors of the passages. */
  isRepeated?: boolean;
}

function Point({ row, ...list }: ListProps & { row: RowView }) {
  const { blank, absence, level } = row;
  const quote = (side: Side) =>
    row[side].map((facing) => (
      <PointQuotation key={facing.passage.id} facing={facing} row={row} side={side} {...list} />
    ));
  return (
    <li data-state={row.state}>
      {SIDES.filter((side) => side !== blank).flatMap(quote)}
      {(absence || level === "disputed" || level === "confirmed") && (
        <p className={styles.none}>
          <LevelChip level={row.level} chip={row.chip} />{" "}
          {absence?.isTelling && <InterfaceMessage of={absence.message} />}
        </p>
      )}
      {blank && absence && absence.nearest.length > 0 && (
        <details
          className={styles.none}
          data-named={absence.nearest.some(({ isCandidate }) => isCandidate) || undefined}
        >
          <summary>{row.folded && <InterfaceMessage of={row.folded} />}</summary>
          <NearestPassages nearest={absence.nearest} side={blank} view={list.view} />
        </details>
      )}
      {blank && quote(blank)}
    </li>
  );
}

interface GroupProps extends ListProps {
  group: RowGroup;
}

function Points({ group, ...list }: GroupProps) {
  return (
    <ol>
      {group.rows.map((row) => (
        <Point key={row.key} row={row} {...list} />
      ))}
    </ol>
  );
}

/** A group under its heading; boilerplate is folded away. */
function Group(props: GroupProps) {
  const { group, isRepeated } = props;
  const id = `${group.state}-points${isRepeated ? "-printed" : ""}`;
  const heading = (
    <h2 id={id}>
      <InterfaceMessage of={group.heading} />
    </h2>
  );
  return (
    <section className={styles.group} aria-labelledby={id}>
      {group.state === "notAPoint" ? (
        <details open={group.rows.some(({ isUnfolded }) => isUnfolded)}>
          <summary>{heading}</summary>
          <Points {...props} />
        </details>
      ) : (
        <>
          {heading}
          <Points {...props} />
        </>
      )}
    </section>
  );
}

/** A numbered list: shared points first, then possible ones, then those of one side. For screen readers, print and plain text. */
export function PointList({ view, isRepeated = false }: ListProps) {
  return view.groups.map((group) => <Group key={group.state} group={group} view={view} isRepeated={isRepeated} />);
}
