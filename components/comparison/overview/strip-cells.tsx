import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { standingOf } from "@/lib/messages/comparisons/passages";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import type { Standing } from "@/lib/model/reviews/standings";
import styles from "./overview-strip.module.css";
import { BAR, layOut, round, type Cell } from "./strip-layout";

/** The address of the page that shows a passage, without the anchor; "" for this page. */
export type AddressOf = (passage: PassageView) => string;

const CLASSES: Record<Standing, string | undefined> = {
  confirmed: styles.confirmed,
  likely: styles.likely,
  possible: styles.possible,
  weak: undefined,
  none: undefined,
  "left-out": styles.leftOut,
  "not-a-point": styles.notAPoint,
};

interface CellProps {
  cell: Cell;
  view: ComparisonView;
  addressOf: AddressOf;
}

function StripCell({ cell: { passage, x, width }, view, addressOf }: CellProps) {
  const { side, number, standing } = passage;
  return (
    <a
      className={CLASSES[standing]}
      href={withAnchor(passageAnchor(side, number), addressOf(passage))}
      aria-label={toText(
        standingOf(passageName(view[side].names, number), standing, view[otherSide(side)].names, view.basis),
      )}
    >
      <rect x={round(x)} width={round(width)} height={BAR} rx="2" />
    </a>
  );
}

/** The cells of a side in order; the id of the passage is the key. */
export const stripCells = (view: ComparisonView, side: Side, addressOf: AddressOf) =>
  layOut(view, side).map((cell) => <StripCell key={cell.passage.id} cell={cell} view={view} addressOf={addressOf} />);
