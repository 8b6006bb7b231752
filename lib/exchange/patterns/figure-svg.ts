import { formatColumnDate, formatDay } from "../../messages/dates";
import {
  dyadSize,
  figureSource,
  figureRate,
  CELL_SIGNS,
  FIGURE_NOTE,
  KEY_LABELS,
  periodName,
  titleOfCalls,
} from "../../messages/patterns";
import { toText } from "../../messages/to-text";
import { escapeXml } from "../xml";
import { PATTERN_SIDES, type PatternCell, type PeriodCell } from "../../model/patterns";
import { stripsOf, sumPeriod } from "../../model/period-cells";
import type { PatternFile } from "./pattern-file";

/** In pixels of a page of print. */
const CELL = 22;
/** A cell with what is left empty beside it. */
const STEP = CELL + 4;
const ROW = 26;
const LEFT = 300;
const RIGHT = 250;
const TOP = 150;
const KEY_STEP = 150;
const MOST_ROWS = 20;

const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x}" y="${y}"${more && ` ${more}`}>${escapeXml(words)}</text>`;

interface Shape extends Pick<PatternCell, "state" | "isConfirmed" | "missing"> {
  has: Record<"a" | "b", boolean>;
  sign?: string;
}

/** Two bars, plain for the first side and striped for the second, so that the figure is read without colour. */
function shapeOf(
  { state, isConfirmed, missing, has, sign = CELL_SIGNS[state] ?? "" }: Shape,
  x: number,
  y: number,
): string {
  const bars = PATTERN_SIDES.map((side, i) => {
    const fill = has[side] ? (side === "a" ? "#1f5f99" : "url(#b)") : "none";
    const dash = missing.includes(side) ? ' stroke-dasharray="2 2"' : "";
    return `<rect x="${x + 2}" y="${y + 2 + i * 9}" width="${CELL - 4}" height="7" fill="${fill}" stroke="${has[side] ? "#1d1c19" : "#8d887c"}" stroke-width=".5"${dash}/>`;
  });
  const outline = isConfirmed
    ? `<rect x="${x}" y="${y}" width="${CELL}" height="20" fill="none" stroke="#1d1c19" stroke-width="1.5"/>`
    : "";
  return `${bars.join("")}${outline}${sign && text(x + CELL / 2, y + 14, sign, 'text-anchor="middle" font-size="11" font-weight="700" stroke="#fff" stroke-width="2" paint-order="stroke"')}`;
}

const cellShape = (cell: PatternCell): Shape => ({
  ...cell,
  has: { a: cell.passages.a.length > 0, b: cell.passages.b.length > 0 },
});

/** The same two bars, cut into a strip for each comparable call of a period. */
function stripShape(sum: PeriodCell, x: number, y: number): string {
  const strips = stripsOf(sum, CELL - 4);
  const bars = PATTERN_SIDES.map((side, i) => {
    const top = y + 2 + i * 9;
    const fill = side === "a" ? "#1f5f99" : "url(#b)";
    const filled = strips[side].map(
      (strip) =>
        `<rect x="${(x + 2 + strip.x).toFixed(1)}" y="${top}" width="${strip.width}" height="7" fill="${fill}"/>`,
    );
    const frame = `<rect x="${x + 2}" y="${top}" width="${CELL - 4}" height="7" fill="none" stroke="#8d887c" stroke-width=".5"/>`;
    return filled.join("") + frame;
  });
  return bars.join("");
}

/** Whole words of a label; the rest is in the table behind the figure. */
const cut = (label: string, most: number): string =>
  label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;

/**
 * Draws the matrix of a dyad as a figure for print: title, period and number of calls, at most 20 topics by the asked order over the
 * calls, or over quarters or years where there are many, rates, key, sources and address. It is read without colour, and described for screen readers.
 *
 * @returns an SVG document
 * @example
 * writeFigure(file).startsWith("<svg"); //=> true
 */
export function writeFigure({ view, address, accessed }: PatternFile): string {
  const { matrix, parties, groups } = view;
  const rows = matrix.rows.slice(0, MOST_ROWS);
  const x = (i: number) => LEFT + i * STEP;
  const right = x(groups.length) + 12;
  const bottom = TOP + rows.length * ROW;
  const keys = KEY_LABELS(parties);
  const width = Math.max(right + RIGHT, LEFT + KEY_STEP * 4);
  const height = bottom + 150;
  const title = toText(titleOfCalls(view));
  const size = toText(dyadSize(view));
  const heads = groups.map(({ period, calls }, i) => {
    const middle = x(i) + CELL / 2;
    return text(
      middle,
      TOP - 12,
      period === null ? formatColumnDate(matrix.columns[calls[0]!]!.call.date) : periodName(period),
      `transform="rotate(-55 ${middle} ${TOP - 12})" font-size="11"`,
    );
  });
  const lines = rows.map(
    (row, j) =>
      text(16, TOP + j * ROW + 15, cut(row.label, 38)) +
      groups
        .map(({ period, calls }, i) => {
          const cells = calls.map((call) => row.cells[call]!);
          const at = { x: x(i), y: TOP + j * ROW };
          return period === null ? shapeOf(cellShape(cells[0]!), at.x, at.y) : stripShape(sumPeriod(cells), at.x, at.y);
        })
        .join("") +
      text(right, TOP + j * ROW + 15, toText(figureRate(row, parties)), 'font-size="11"'),
  );
  const legend = keys.map(({ label, state, has, isConfirmed, sign }, i) => {
    const at = { x: 16 + (i % 4) * Math.max(KEY_STEP, (width - 32) / 4), y: bottom + 20 + Math.floor(i / 4) * 26 };
    const shape = shapeOf({ state: state as PatternCell["state"], has, isConfirmed, missing: [], sign }, at.x, at.y);
    return shape + text(at.x + CELL + 8, at.y + 14, toText(label), 'font-size="11"');
  });
  const issuers = view.options.issuers.map(({ name }) => name);
  const foot = [toText(figureSource(issuers)), FIGURE_NOTE, `${address} · ${formatDay(accessed)}`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="Inter, Helvetica, Arial, sans-serif" font-size="13" fill="#1d1c19">`,
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(`${size}. ${rows.map((row) => `${row.label}: ${toText(figureRate(row, parties))}`).join(". ")}.`)}</desc>`,
    '<defs><pattern id="b" width="5" height="8" patternUnits="userSpaceOnUse"><rect width="5" height="8" fill="#fff"/><rect width="3" height="8" fill="#90490c"/></pattern></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(16, 34, title, 'font-size="22" font-weight="600" font-family="Source Serif 4, Georgia, serif"'),
    text(16, 56, size, 'font-size="12"'),
    ...heads,
    ...lines,
    ...legend,
    ...foot.map((words, i) => text(16, bottom + 96 + i * 17, words, 'font-size="10.5" fill="#625e55"')),
    "</svg>\n",
  ].join("\n");
}
