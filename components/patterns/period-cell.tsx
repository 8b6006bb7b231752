import type { ReactNode } from "react";
import { PATTERN_SIDES, type PatternSide } from "@/lib/model/dyads/patterns";
import type { Strip } from "@/lib/model/dyads/period-cells";
import styles from "./pattern-table.module.css";

/** The width of a full bar in pixels. */
export const STRIP_WIDTH = 44;
const BAR = 11;
const TOP: Record<PatternSide, number> = { a: 0, b: BAR + 2 };

/**
 * Both sides' bars, filled for the calls that report the topic: shared ones first, then one-sided ones. Each bar is one path, and the style
 * sheet draws its frame, because a large pattern has a thousand of them.
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
  /** The filled parts, in units of `STRIP_WIDTH`. */
  strips: Record<PatternSide, Strip[]>;
  /** The same in words. */
  said: string;
  /** The address of the counted calls; null if none has the topic. */
  href: string | null;
  /** The text below the strips. */
  children?: ReactNode;
}

/** What several calls say about a topic, as strips and in words, with a link to the passages. */
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
