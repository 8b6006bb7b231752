import type { ReviewedRow } from "@/lib/model/reviewed-comparison";
import { absenceInRow, quotedOf } from "@/lib/messages/review";
import { OurWords } from "@/components/site/our-words";
import type { Shown } from "./shown";
import type { Side } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";

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
    <OurWords quoted={quotedOf(review?.verdicts ?? [])}>{absenceInRow(row, blank, comparison, names[blank])}</OurWords>
  );
}
