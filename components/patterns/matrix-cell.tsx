import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { CELL_SIGNS, cellSentence } from "@/lib/messages/patterns";
import { toText } from "@/lib/messages/to-text";
import type { Party } from "@/lib/model/calls";
import { PATTERN_SIDES, type PatternCell, type PatternSide } from "@/lib/model/patterns";
import styles from "./matrix.module.css";

interface Props {
  cell: PatternCell;
  parties: Record<PatternSide, Party>;
  /** Where the passages of the cell stand; null for a cell without passages. */
  href: string | null;
}

/** Two bars, one for each side: filled where its readout has the topic. */
function Bars({ cell: { state, passages, isConfirmed, missing } }: Pick<Props, "cell">) {
  return (
    <span className={styles.cell} data-state={state} data-confirmed={isConfirmed || undefined} aria-hidden="true">
      {PATTERN_SIDES.map((side) => (
        <i
          key={side}
          className={styles[side]}
          data-has={passages[side].length > 0 || undefined}
          data-missing={missing.includes(side) || undefined}
        />
      ))}
      {CELL_SIGNS[state] && <b>{CELL_SIGNS[state]}</b>}
    </span>
  );
}

/** One cell: what each side's readout did with the topic in the call, in bars and in words, and the way to the passages. */
export function MatrixCell({ cell, parties, href }: Props) {
  const said = cellSentence(cell, parties);
  const content = (
    <>
      <Bars cell={cell} />
      <span className="visually-hidden">
        <InterfaceMessage of={said} />
      </span>
    </>
  );
  return (
    <td title={toText(said)}>
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
