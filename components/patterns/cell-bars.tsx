import type { ReactNode } from "react";
import type { PatternCell, PatternSide } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

interface Props {
  state: PatternCell["state"];
  /** The sides whose readouts have the topic. */
  has: Record<PatternSide, boolean>;
  missing?: PatternSide[];
  isConfirmed?: boolean;
  /** The address it links to, if any. */
  href?: string | null;
  /** A sign on top of the bars. */
  sign?: string;
  /** The meaning of the bars in words. */
  children?: ReactNode;
}

/**
 * Two bars, one for each side, filled if that side's readout has the topic. The style sheet draws them on one element and hides the words,
 * and the link is a plain one, because a pattern has thousands of cells.
 */
export function CellBars({ state, has, missing = [], isConfirmed = false, href = null, sign = "", children }: Props) {
  const attributes = {
    className: styles.cell,
    "data-state": state,
    "data-a": has.a || undefined,
    "data-b": has.b || undefined,
    "data-missing": missing.length > 0 ? missing.join(" ") : undefined,
    "data-confirmed": isConfirmed || undefined,
  };
  const content = (
    <>
      {children}
      {sign !== "" && <b aria-hidden="true">{sign}</b>}
    </>
  );
  return href === null ? (
    <span {...attributes}>{content}</span>
  ) : (
    <a {...attributes} href={href}>
      {content}
    </a>
  );
}
