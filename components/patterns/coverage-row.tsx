import { PATTERN } from "@/lib/messages/dyads/patterns";
import { coverageLabel } from "@/lib/messages/dyads/pattern-cells";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { PATTERN_SIDES, type PatternColumn } from "@/lib/model/dyads/patterns";
import { sumCoverage } from "@/lib/model/dyads/period-cells";
import styles from "./pattern-table.module.css";

const HEIGHT = 24;

/** The share of each side's points that is matched, call by call, as two bars. */
function Bars({ coverage }: Pick<PatternColumn, "coverage">) {
  return (
    <svg width="22" height={HEIGHT} viewBox={`0 0 22 ${HEIGHT}`} aria-hidden="true">
      {PATTERN_SIDES.map((side, i) => {
        const { covered, of } = coverage[side] ?? { covered: 0, of: 0 };
        const height = of === 0 ? 0 : Math.max(1, Math.round((HEIGHT * covered) / of));
        return (
          <g key={side} className={styles[side]}>
            {of > 0 && <rect className={styles.whole} x={i * 12 + 0.5} y="0.5" width="9" height={HEIGHT - 1} />}
            <rect x={i * 12} y={HEIGHT - height} width="10" height={height} fill="currentColor" />
          </g>
        );
      })}
    </svg>
  );
}

export function CoverageRow({ view: { pattern, groups, parties } }: { view: DyadView }) {
  return (
    <tr className={styles.coverage}>
      <th scope="row">{PATTERN.coverage}</th>
      {groups.map(({ calls }) => {
        const coverage = sumCoverage(calls.map((call) => pattern.columns[call]!));
        const said = PATTERN_SIDES.flatMap((side) =>
          coverage[side] ? [coverageLabel(parties[side], coverage[side])] : [],
        );
        return (
          <td key={calls[0]} title={said.join("; ")}>
            <Bars coverage={coverage} />
            <span className="visually-hidden">{said.join("; ")}</span>
          </td>
        );
      })}
      <td className={styles.rate} />
    </tr>
  );
}
