import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN, noRows, nothingComparable } from "@/lib/messages/dyads/patterns";
import { periodName, rateSentence, seenShort } from "@/lib/messages/dyads/pattern-cells";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { PATTERN_SIDES, rowKindOf } from "@/lib/model/dyads/patterns";
import { CallColumns } from "./call-columns";
import { CoverageRow } from "./coverage-row";
import styles from "./pattern-table.module.css";
import { ReadoutRow } from "./readout-row";
import { RowCells } from "./row-cells";
import { SilentRow } from "./silent-row";

/**
 * @param at the index of the row
 */
function TopicRow({ view, at }: { view: DyadView; at: number }) {
  const { parties, query, open, pattern, drawn } = view;
  const row = pattern.rows[at]!;
  const href = patternPath(view, { ...query, row: row.topic });
  return (
    <tr data-open={open?.row.topic === row.topic || undefined}>
      <th scope="row">
        <Link href={withAnchor("row", href)} prefetch={false}>
          {row.label}
        </Link>
      </th>
      <RowCells {...drawn} cells={drawn.rows[at]!.cells} href={href} />
      <td className={styles.rate}>
        <InterfaceMessage of={rateSentence(row, parties)} />
        <span className={styles.seen}>{seenShort(row, parties)}</span>
      </td>
    </tr>
  );
}

/** Says that columns stand for periods, with a link back from an open period. */
function Periods({ view }: { view: DyadView }) {
  const { groups, query } = view;
  if (groups.every(({ period }) => period === null)) return null;
  return (
    <p className={styles.basis}>
      {PATTERN.periods}{" "}
      {query.period !== "" && (
        <Link href={patternPath(view, { ...query, period: "" })} prefetch={false}>
          {PATTERN.closePeriod} {periodName(query.period)}
        </Link>
      )}
    </p>
  );
}

/** Topics × calls × sides, below a timeline of the calls. The table scrolls sideways by itself. */
export function PatternTable({ view }: { view: DyadView }) {
  const { columns, rows } = view.pattern;
  if (columns.length === 0) return <p role="status">{PATTERN.noCalls}</p>;
  const nothing = nothingComparable(view.pattern);
  return (
    <>
      <Periods view={view} />
      {nothing && (
        <p role="status">
          <InterfaceMessage of={nothing} />
        </p>
      )}
      <div className={styles.scroller} role="region" aria-label={PATTERN.table[rowKindOf(view.query)]}>
        <table className={styles.pattern}>
          <thead>
            <CallColumns view={view} />
          </thead>
          <tbody>
            <CoverageRow view={view} />
            {PATTERN_SIDES.map((side) => (
              <SilentRow key={side} side={side} view={view} />
            ))}
            {nothing && PATTERN_SIDES.map((side) => <ReadoutRow key={side} side={side} view={view} />)}
            {rows.map((row, i) => (
              <TopicRow key={row.topic} view={view} at={i} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p role="status">{noRows(view.query)}</p>}
      </div>
    </>
  );
}
