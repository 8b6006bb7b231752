import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { cellSentence } from "@/lib/messages/patterns";
import { toText } from "@/lib/messages/to-text";
import type { Party } from "@/lib/model/calls";
import { PATTERN_SIDES, type PatternCell, type PatternSide } from "@/lib/model/patterns";
import styles from "./matrix.module.css";

interface Props {
  cell: PatternCell;
  parties: Record<PatternSide, Party>;
  /** The address of the cell's passages; null where no side has any. */
  href: string | null;
}

/** A sign for what the two bars leave open, so that no state is told by colour alone. */
const SIGNS: Partial<Record<PatternCell["state"], string>> = {
  open: "?",
  "no-readout": "–",
  "not-comparable": "≠",
};

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
      {SIGNS[state] && <b>{SIGNS[state]}</b>}
    </span>
  );
}

/** One cell: what each side's readout did with the topic in the call, in bars and in words, and the way to the passages. */
export function MatrixCell({ cell, parties, href }: Props) {
  const said = cellSentence(cell, parties);
  const content = (
    <>
      <Bars cell={cell} />
      <span className={styles.unseen}>
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
