import { PATTERN, coverageLabel } from "@/lib/messages/patterns";
import type { Party } from "@/lib/model/calls";
import { PATTERN_SIDES, type PatternColumn, type PatternSide } from "@/lib/model/patterns";
import styles from "./matrix.module.css";

interface Props {
  columns: PatternColumn[];
  parties: Record<PatternSide, Party>;
}

const HEIGHT = 24;

/** How much of each side's points is matched, call by call: two bars that grow from the foot. */
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

export function CoverageRow({ columns, parties }: Props) {
  return (
    <tr className={styles.coverage}>
      <th scope="row">{PATTERN.coverage}</th>
      {columns.map(({ call, coverage }) => {
        const said = PATTERN_SIDES.flatMap((side) =>
          coverage[side] ? [coverageLabel(parties[side], coverage[side])] : [],
        );
        return (
          <td key={call.slug} title={said.join("; ")}>
            <Bars coverage={coverage} />
            <span className="visually-hidden">{said.join("; ")}</span>
          </td>
        );
      })}
      <td className={styles.rate} />
    </tr>
  );
}
