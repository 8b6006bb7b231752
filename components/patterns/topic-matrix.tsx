import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN, periodName, periodSentence, rateSentence } from "@/lib/messages/patterns";
import { toText } from "@/lib/messages/to-text";
import type { DyadView } from "@/lib/model/dyad-view";
import { PATTERN_SIDES, type PatternRow } from "@/lib/model/patterns";
import { sumPeriod } from "@/lib/model/period-cells";
import { CallColumns } from "./call-columns";
import { CoverageRow } from "./coverage-row";
import { MatrixCell } from "./matrix-cell";
import styles from "./matrix.module.css";
import { PeriodCell } from "./period-cell";
import { SilentRow } from "./silent-row";

const isMentioned = ({ passages }: PatternRow["cells"][number]) =>
  PATTERN_SIDES.some((side) => passages[side].length > 0);

function TopicRow({ row, view }: { row: PatternRow; view: DyadView }) {
  const { parties, query, open, groups } = view;
  const href = patternPath(view, { ...query, row: row.topic });
  return (
    <tr data-open={open?.row.topic === row.topic || undefined}>
      <th scope="row">
        <Link href={withAnchor("row", href)} prefetch={false}>
          {row.label}
        </Link>
      </th>
      {groups.map(({ period, calls }) => {
        const cells = calls.map((call) => row.cells[call]!);
        const latest = cells.findLast(isMentioned);
        const at = latest ? withAnchor(latest.call, href) : null;
        if (period === null) return <MatrixCell key={calls[0]} cell={cells[0]!} parties={parties} href={at} />;
        const sum = sumPeriod(cells);
        return <PeriodCell key={calls[0]} sum={sum} said={toText(periodSentence(sum, parties))} href={at} />;
      })}
      <td className={styles.rate}>
        <InterfaceMessage of={rateSentence(row, parties)} />
      </td>
    </tr>
  );
}

/** That columns stand for periods, and the way back from the one that is open. */
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

/** Topics × calls × sides, under the calls as a timeline of small multiples. It scrolls sideways by itself. */
export function TopicMatrix({ view }: { view: DyadView }) {
  const { columns, rows } = view.matrix;
  if (columns.length === 0) return <p role="status">{PATTERN.noCalls}</p>;
  return (
    <>
      <Periods view={view} />
      <div className={styles.scroller} role="region" aria-label={PATTERN.matrix}>
        <table className={styles.matrix}>
          <thead>
            <CallColumns view={view} />
          </thead>
          <tbody>
            <CoverageRow view={view} />
            {PATTERN_SIDES.map((side) => (
              <SilentRow key={side} side={side} view={view} />
            ))}
            {rows.map((row) => (
              <TopicRow key={row.topic} row={row} view={view} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p role="status">{PATTERN.noTopics}</p>}
      </div>
    </>
  );
}
