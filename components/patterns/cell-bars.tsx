import type { ReactNode } from "react";
import type { PatternCell, PatternSide } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

interface Props {
  state: PatternCell["state"];
  /** Which sides' readouts have the topic. */
  has: Record<PatternSide, boolean>;
  missing?: PatternSide[];
  isConfirmed?: boolean;
  /** Where a link leads; none where there is nothing to lead to. */
  href?: string | null;
  /** Stands on the bars. */
  sign?: string;
  /** What the bars say, in words. */
  children?: ReactNode;
}

/**
 * Two bars, one for each side, filled where its readout has the topic. The style sheet draws them on a single element and hides the words
 * from the eye, and the link is the browser's own: a pattern has thousands of cells.
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
