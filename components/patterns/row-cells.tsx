"use client";
import { withAnchor } from "@/lib/addresses/anchors";
import type { CellLook, DrawnCell, DrawnPattern } from "@/lib/model/dyads/drawn-pattern";
import { stripsOf } from "@/lib/model/dyads/period-cells";
import { CellBars } from "./cell-bars";
import styles from "./pattern-table.module.css";
import { PeriodCell, STRIP_WIDTH } from "./period-cell";

/** What each side's readout did with the topic in one call, as bars and in words, with a link to the passages. */
function CallCell({ look, href }: { look: CellLook; href: string }) {
  const { said, has, ...cell } = look;
  if (cell.state === "neither" && !cell.isConfirmed) return <td className={styles.none}>{said}</td>;
  return (
    <td title={said}>
      <CellBars {...cell} has={has} href={has.a || has.b ? href : null}>
        {said}
      </CellBars>
    </td>
  );
}

interface Props extends Pick<DrawnPattern, "looks" | "calls" | "columns"> {
  cells: DrawnCell[];
  /** The path of the page with this row open. */
  href: string;
}

/**
 * The cells of one row. It is a client component, so that the browser receives their data instead of every element twice: the pattern of a
 * dyad of 500 calls has thousands of cells. Without JavaScript they are in the page all the same.
 */
export function RowCells({ cells, columns, href, looks, calls }: Props) {
  return cells.map((cell, i) => {
    const at = (column: number) => withAnchor(calls[column]!, href);
    if (typeof cell === "number") return <CallCell key={i} look={looks[cell]!} href={at(columns[i]!)} />;
    const { latest, said, ...sum } = cell;
    return (
      <PeriodCell key={i} strips={stripsOf(sum, STRIP_WIDTH)} said={said} href={latest === null ? null : at(latest)} />
    );
  });
}
