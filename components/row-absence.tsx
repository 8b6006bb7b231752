import { otherSide, type Side } from "@/lib/compare";
import type { ReviewedRow } from "@/lib/review/reviewed";
import { absenceInRow, quotedOf } from "@/lib/wording-review";
import { OurWords } from "./our-words";
import type { Shown } from "./shown";

interface Props {
  row: ReviewedRow;
  /** The side on which nothing stands for the point. */
  blank: Side;
  shown: Shown;
}

/** What is said in the place of a counterpart, where a row has none. */
export function RowAbsence({ row, blank, shown: { comparison, names } }: Props) {
  const side = otherSide(blank);
  const review = comparison[side].reviews[row[side][0]?.passage.id ?? ""];
  return (
    <OurWords quoted={quotedOf(review?.opinions ?? [])}>{absenceInRow(row, blank, comparison, names[blank])}</OurWords>
  );
}
