import type { ReactNode } from "react";
import { PATTERN_SIDES, type PatternSide } from "@/lib/model/dyads/patterns";
import type { Strip } from "@/lib/model/dyads/period-cells";
import styles from "./pattern-table.module.css";

/** Pixels of a whole bar. */
export const STRIP_WIDTH = 44;
const BAR = 11;
const TOP: Record<PatternSide, number> = { a: 0, b: BAR + 2 };

/**
 * The bars of both sides, filled for the calls that report the topic: shared ones first, then those of only one side. Each is one path,
 * and the style sheet draws what is around them: a large pattern has a thousand.
 */
function Strips({ strips, said }: Pick<Props, "strips" | "said">) {
  return (
    <svg width={STRIP_WIDTH} height={2 * BAR + 2} role="img">
      <title>{said}</title>
      {PATTERN_SIDES.map(
        (side) =>
          strips[side].length > 0 && (
            <path
              key={side}
              className={styles[side]}
              d={strips[side].map(({ x, width }) => `M${x} ${TOP[side]}h${width}v${BAR}h-${width}z`).join("")}
            />
          ),
      )}
    </svg>
  );
}

interface Props {
  /** Where the bars are filled, of `STRIP_WIDTH`. */
  strips: Record<PatternSide, Strip[]>;
  /** What it says in words. */
  said: string;
  /** The address of the calls that are counted; null where none has the topic. */
  href: string | null;
  /** What is written under the strips. */
  children?: ReactNode;
}

/** What several calls say of a topic: in strips and in words, and the way to the passages. */
export function PeriodCell({ strips, said, href, children }: Props) {
  if (href === null && !children) return <td className={styles.blank}>{said}</td>;
  const content = (
    <>
      <Strips strips={strips} said={said} />
      {children}
    </>
  );
  return <td className={styles.period}>{href === null ? content : <a href={href}>{content}</a>}</td>;
}
