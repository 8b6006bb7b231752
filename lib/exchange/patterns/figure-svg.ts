import { formatColumnDate } from "../../messages/parts/dates";
import { dyadSize, titleOfCalls } from "../../messages/dyads/patterns";
import { figureSource, figureRate, cutNote, OUTLINE_NOTE, STRIPS_NOTE, figureNote } from "../../messages/dyads/figures";
import { CELL_SIGNS, keyLabels, periodName } from "../../messages/dyads/pattern-cells";
import { filterSentence } from "../../messages/dyads/pattern-filters";
import { toText } from "../../messages/parts/to-text";
import type { DyadView } from "../../model/dyads/dyad-view";
import { PATTERN_SIDES, rowKindOf, type PatternCell, type PatternRow } from "../../model/dyads/patterns";
import { stripsOf, sumPeriod } from "../../model/dyads/period-cells";
import { FILLS, cutLabel, cutNotes, figureText, frameFigure, labelWidth, stripShape, titleWidth } from "./figure-parts";
import type { PatternFile } from "./pattern-file";

/** In pixels of a page of print. */
const CELL = 22;
/** A cell with the space around it. */
const STEP = CELL + 4;
const ROW = 26;
const RIGHT = 250;
const TOP = 150;
const KEY_STEP = 150;
const MOST_ROWS = 20;

interface Shape extends Pick<PatternCell, "state" | "isConfirmed" | "missing"> {
  has: Record<"a" | "b", boolean>;
  sign?: string;
}

/** Two bars, plain for the first side and striped for the second, so that the figure can be read without colour. */
function shapeOf(
  { state, isConfirmed, missing, has, sign = CELL_SIGNS[state] ?? "" }: Shape,
  x: number,
  y: number,
): string {
  const bars = PATTERN_SIDES.map((side, i) => {
    const fill = has[side] ? FILLS[side] : "none";
    const dash = missing.includes(side) ? ' stroke-dasharray="2 2"' : "";
    return `<rect x="${x + 2}" y="${y + 2 + i * 9}" width="${CELL - 4}" height="7" fill="${fill}" stroke="${has[side] ? "#1d1c19" : "#8d887c"}" stroke-width=".5"${dash}/>`;
  });
  const outline = isConfirmed
    ? `<rect x="${x}" y="${y}" width="${CELL}" height="20" fill="none" stroke="#1d1c19" stroke-width="1.5"/>`
    : "";
  return `${bars.join("")}${outline}${sign && figureText(x + CELL / 2, y + 14, sign, 'text-anchor="middle" font-size="11" font-weight="700" stroke="#fff" stroke-width="2" paint-order="stroke"')}`;
}

const cellShape = (cell: PatternCell): Shape => ({
  ...cell,
  has: { a: cell.passages.a.length > 0, b: cell.passages.b.length > 0 },
});

/** The positions of a figure's parts, in pixels from the upper left. */
interface Layout {
  left: number;
  right: number;
  bottom: number;
  width: number;
}

const columnAt = ({ left }: Pick<Layout, "left">, i: number) => left + i * STEP;
const rowAt = (j: number) => TOP + j * ROW;

function layOutFigure(labels: string[], columns: number, title: string): Layout {
  const left = labelWidth(labels);
  const right = columnAt({ left }, columns) + 12;
  return { left, right, bottom: rowAt(labels.length), width: Math.max(right + RIGHT, KEY_STEP * 5, titleWidth(title)) };
}

/** The date or the period of each column, slanted above it. */
const drawHeads = ({ pattern, groups }: DyadView, layout: Layout): string[] =>
  groups.map(({ period, calls }, i) => {
    const middle = columnAt(layout, i) + CELL / 2;
    return figureText(
      middle,
      TOP - 12,
      period === null ? formatColumnDate(pattern.columns[calls[0]!]!.call.date) : periodName(period),
      `transform="rotate(-55 ${middle} ${TOP - 12})" font-size="11"`,
    );
  });

/** A topic with its cells and its rate. */
function drawRow({ groups, parties }: DyadView, row: PatternRow, j: number, label: string, layout: Layout): string {
  const y = rowAt(j);
  const cells = groups.map(({ period, calls }, i) => {
    const ofPeriod = calls.map((call) => row.cells[call]!);
    const x = columnAt(layout, i);
    return period === null
      ? shapeOf(cellShape(ofPeriod[0]!), x, y)
      : stripShape(stripsOf(sumPeriod(ofPeriod), CELL - 4), { x: x + 2, y: y + 2, width: CELL - 4 });
  });
  const rate = figureText(layout.right, y + 15, toText(figureRate(row, parties)), 'font-size="11"');
  return figureText(16, y + 15, label) + cells.join("") + rate;
}

/** The key below the rows. */
const drawLegend = ({ parties }: DyadView, { width, bottom }: Layout): string[] =>
  keyLabels(parties).map(({ label, ...key }, i) => {
    const at = { x: 16 + (i % 4) * Math.max(KEY_STEP, (width - 32) / 4), y: bottom + 20 + Math.floor(i / 4) * 26 };
    const shape = shapeOf({ ...key, missing: [] }, at.x, at.y);
    return shape + figureText(at.x + CELL + 8, at.y + 14, toText(label), 'font-size="11"');
  });

/**
 * Draws the pattern of a dyad as a figure for print: title, period and number of calls, at most 20 topics in the order of the query over
 * the calls, or over quarters or years if there are many, rates, key, sources and address. It can be read without colour, and has a
 * description for screen readers.
 *
 * @returns an SVG document
 * @example
 * writeFigure(file).startsWith("<svg"); //=> true
 */
export function writeFigure({ view, address, accessed }: PatternFile): string {
  const { pattern, parties, groups } = view;
  const rows = pattern.rows.slice(0, MOST_ROWS);
  const labels = rows.map(({ label }) => cutLabel(label, 38));
  const title = toText(titleOfCalls(view));
  const layout = layOutFigure(labels, groups.length, title);
  const size = toText(dyadSize(view));
  const issuers = view.options.issuers.map(({ name }) => name);
  const frame = {
    width: layout.width,
    bottom: layout.bottom + 76,
    title,
    size,
    address,
    accessed,
    description: `${size}. ${rows.map((row) => `${row.label}: ${toText(figureRate(row, parties))}`).join(". ")}.`,
    foot: [
      ...cutNotes(filterSentence(view)),
      toText(figureSource(issuers)),
      ...cutNotes(cutNote(pattern.rows.length, rows.length, rowKindOf(view.query))),
      ...(groups.some(({ period }) => period !== null) ? [STRIPS_NOTE] : []),
      toText(figureNote(view)),
      OUTLINE_NOTE,
    ],
  };
  const lines = rows.map((row, j) => drawRow(view, row, j, labels[j]!, layout));
  return frameFigure(frame, [...drawHeads(view, layout), ...lines, ...drawLegend(view, layout)]);
}
