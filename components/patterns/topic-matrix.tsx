import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { dyadPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { PATTERN, latestCalls, rateSentence } from "@/lib/messages/patterns";
import type { DyadView } from "@/lib/model/dyad-view";
import { PATTERN_SIDES, type PatternRow } from "@/lib/model/patterns";
import { CallColumns } from "./call-columns";
import { CoverageRow } from "./coverage-row";
import { MatrixCell } from "./matrix-cell";
import styles from "./matrix.module.css";
import { SilentRow } from "./silent-row";

/** Calls side by side; earlier ones are left to the filter. */
const MOST_COLUMNS = 60;

function TopicRow({ row, view, from }: { row: PatternRow; view: DyadView; from: number }) {
  const { parties, query, open } = view;
  const name = nameOfDyad(parties);
  const href = dyadPath(name, { ...query, row: row.topic });
  const isMentioned = ({ passages }: PatternRow["cells"][number]) =>
    PATTERN_SIDES.some((side) => passages[side].length > 0);
  return (
    <tr data-open={open?.row.topic === row.topic || undefined}>
      <th scope="row">
        <Link href={withAnchor("row", href)} prefetch={false}>
          {row.label}
        </Link>
      </th>
      {row.cells.slice(from).map((cell) => (
        <MatrixCell
          key={cell.call}
          cell={cell}
          parties={parties}
          href={isMentioned(cell) ? withAnchor(cell.call, href) : null}
        />
      ))}
      <td className={styles.rate}>
        <InterfaceMessage of={rateSentence(row, parties)} />
      </td>
    </tr>
  );
}

/** Topics × calls × sides, under the calls as a timeline of small multiples. It scrolls sideways by itself. */
export function TopicMatrix({ view }: { view: DyadView }) {
  const { columns, rows } = view.matrix;
  const from = Math.max(0, columns.length - MOST_COLUMNS);
  if (columns.length === 0) return <p role="status">{PATTERN.noCalls}</p>;
  return (
    <>
      {from > 0 && (
        <p className={styles.basis}>
          <InterfaceMessage of={latestCalls(MOST_COLUMNS, columns.length)} />
        </p>
      )}
      <div className={styles.scroller} role="region" aria-label={PATTERN.matrix}>
        <table className={styles.matrix}>
          <thead>
            <CallColumns columns={columns.slice(from)} />
          </thead>
          <tbody>
            <CoverageRow columns={columns.slice(from)} parties={view.parties} />
            {PATTERN_SIDES.map((side) => (
              <SilentRow key={side} side={side} view={view} from={from} />
            ))}
            {rows.map((row) => (
              <TopicRow key={row.topic} row={row} view={view} from={from} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p role="status">{PATTERN.noTopics}</p>}
      </div>
    </>
  );
}
