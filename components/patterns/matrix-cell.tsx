import { cellSentence } from "@/lib/messages/patterns";
import { toText } from "@/lib/messages/to-text";
import type { Party } from "@/lib/model/calls";
import type { PatternCell, PatternSide } from "@/lib/model/patterns";
import { CellBars } from "./cell-bars";

interface Props {
  cell: PatternCell;
  parties: Record<PatternSide, Party>;
  /** Where the passages of the cell stand; null for a cell without passages. */
  href: string | null;
}

/** One cell: what each side's readout did with the topic in the call, in bars and in words, and the way to the passages. */
export function MatrixCell({ cell: { passages, ...cell }, parties, href }: Props) {
  const said = toText(cellSentence({ passages, ...cell }, parties));
  return (
    <td title={said}>
      <CellBars {...cell} has={{ a: passages.a.length > 0, b: passages.b.length > 0 }} href={href}>
        <span className="visually-hidden">{said}</span>
      </CellBars>
    </td>
  );
}
