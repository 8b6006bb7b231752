import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";

const WIDTH = 1160;
const GAP = 4;
export const BAR = 13;
export const HEIGHT = 52;
const NARROWEST = 6;

/** A passage in the strip. */
export interface Cell {
  passage: PassageView;
  x: number;
  width: number;
}

/** Formats a length for the drawing. */
export const round = (length: number) => Math.round(10 * length) / 10;

/** Lays out a side's cells, one per passage, as wide as the passage's share of the longer side's words. */
export function layOut(view: ComparisonView, side: Side): Cell[] {
  const { left, right } = view;
  const widest = Math.max(left.size.words, right.size.words, 1);
  const most = Math.max(left.passages.length, right.passages.length);
  const room = Math.max(WIDTH - GAP * most, NARROWEST * most);
  let x = 0;
  return view[side].passages.map((passage) => {
    const cell = { passage, x, width: Math.max(NARROWEST, (room * passage.words) / widest) };
    x += cell.width + GAP;
    return cell;
  });
}
