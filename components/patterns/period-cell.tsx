import Link from "next/link";
import type { ReactNode } from "react";
import { PATTERN_SIDES, type PeriodCell as Sum } from "@/lib/model/patterns";
import { stripsOf } from "@/lib/model/period-cells";
import styles from "./matrix.module.css";

const WIDTH = 44;
const BAR = 11;

/** The bars of both sides, cut into a strip for each comparable call: shared ones first, then those of one side alone. */
function Strips({ sum }: { sum: Sum }) {
  const strips = stripsOf(sum, WIDTH);
  return (
    <svg width={WIDTH} height={2 * BAR + 2} viewBox={`0 0 ${WIDTH} ${2 * BAR + 2}`} aria-hidden="true">
      {PATTERN_SIDES.map((side, i) => (
        <g key={side} className={styles[side]}>
          <rect className={styles.whole} x="0.5" y={i * (BAR + 2) + 0.5} width={WIDTH - 1} height={BAR - 1} />
          {strips[side].map(({ x, width }) => (
            <rect key={x} className={styles.strip} x={x} y={i * (BAR + 2)} width={width} height={BAR} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface Props {
  sum: Sum;
  /** What it says in words. */
  said: string;
  /** The address of the calls that are counted; null where none has the topic. */
  href: string | null;
  /** What stands under the strips. */
  children?: ReactNode;
}

/** What several calls say of a topic: in strips and in words, and the way to the passages. */
export function PeriodCell({ sum, said, href, children }: Props) {
  const content = (
    <>
      <Strips sum={sum} />
      {children}
      <span className="visually-hidden">{said}</span>
    </>
  );
  return (
    <td className={styles.period} title={said}>
      {href === null ? (
        content
      ) : (
        <Link href={href} prefetch={false} scroll={false}>
          {content}
        </Link>
      )}
    </td>
  );
}
