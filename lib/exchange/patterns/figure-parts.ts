import { formatDay } from "../../messages/parts/dates";
import type { Message } from "../../messages/parts/message";
import { toText } from "../../messages/parts/to-text";
import { PATTERN_SIDES, type PatternSide } from "../../model/dyads/patterns";
import type { Strip } from "../../model/dyads/period-cells";
import { escapeXml } from "../xml";

/** The fill of each side's bars: plain and striped, so that a figure can be read without colour. */
export const FILLS = { a: "#1f5f99", b: "url(#b)" } as const;

/**
 * A text of a figure.
 *
 * @param x pixels
 * @param y pixels, of the base line
 * @param more attributes
 * @example
 * figureText(16, 34, "Vestria & Norland"); //=> '<text x="16" y="34">Vestria &amp; Norland</text>'
 */
export const figureText = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${x}" y="${y}"${more && ` ${more}`}>${escapeXml(words)}</text>`;

/**
 * As many whole words of a label as fit; the full label is in the table behind the figure.
 *
 * @param most UTF-16 code units
 * @example
 * cutLabel("Sovereignty and territorial integrity", 12); //=> "Sovereignty…"
 */
export function cutLabel(label: string, most: number): string {
  if (label.length <= most) return label;
  const gap = label.lastIndexOf(" ", most - 1);
  return `${label.slice(0, gap > 0 ? gap : most - 1).replace(/,$/, "")}…`;
}

/**
 * Two bars, filled by strips.
 *
 * @param strips of that width
 * @param width pixels of a bar, @param x, y pixels of its upper left corner
 * @example
 * stripShape(stripsOf(sum, 18), { x: 300, y: 150, width: 18 }).startsWith("<rect"); //=> true
 */
export function stripShape(
  strips: Record<PatternSide, Strip[]>,
  { x, y, width }: { x: number; y: number; width: number },
): string {
  const bars = PATTERN_SIDES.map((side, i) => {
    const top = y + i * 9;
    const filled = strips[side].map(
      (strip) =>
        `<rect x="${(x + strip.x).toFixed(1)}" y="${top}" width="${strip.width}" height="7" fill="${FILLS[side]}"/>`,
    );
    const frame = `<rect x="${x}" y="${top}" width="${width}" height="7" fill="none" stroke="#8d887c" stroke-width=".5"/>`;
    return filled.join("") + frame;
  });
  return bars.join("");
}

/** Average width of a character of the notes, in pixels. */
const NOTE_CHARACTER = 5.3;

/** Breaks notes into lines no wider than a figure; an address is never broken. */
function wrapWords(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length * NOTE_CHARACTER <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The width of the row labels of a figure.
 *
 * @param labels as they are drawn
 * @returns pixels
 * @example
 * labelWidth(["Trade", "Detained journalists"]); //=> 176
 */
export const labelWidth = (labels: string[]): number =>
  16 + Math.max(80, Math.ceil(7.2 * Math.max(0, ...labels.map(({ length }) => length)))) + 16;

/**
 * Notes as lines at the foot of a figure, without those that do not apply.
 *
 * @example
 * cutNotes(null); //=> []
 */
export const cutNotes = (...notes: (Message | null)[]): string[] => notes.flatMap((note) => (note ? toText(note) : []));

/** Average width of a character of the title, in pixels, and the title's size. */
const TITLE_CHARACTER = 11.5;

/**
 * The width that a figure needs for its title to fit on one line.
 *
 * @returns pixels
 * @example
 * titleWidth("Vestria and Norland"); //=> 251
 */
export const titleWidth = (title: string): number => 32 + Math.ceil(TITLE_CHARACTER * title.length);

/** The frame of a figure; lengths in pixels. */
export interface Frame {
  width: number;
  /** Where the foot begins; the figure ends below it. */
  bottom: number;
  title: string;
  /** The line below the title: period and number of calls. */
  size: string;
  /** For screen readers. */
  description: string;
  /** Sources and notes, a line each; the address and the day follow. */
  foot: string[];
  address: string;
  /** ISO 8601. */
  accessed: string;
}

/**
 * Assembles a figure: title, size, drawing, notes, and the address with its day.
 *
 * @returns an SVG document on white, for print
 * @example
 * frameFigure(frame, [figureText(16, 100, "Trade")]).startsWith("<svg"); //=> true
 */
export function frameFigure(
  { width, bottom, title, size, description, foot, address, accessed }: Frame,
  body: string[],
): string {
  const lines = [...foot, `${address} · ${formatDay(accessed)}`].flatMap((words) => wrapWords(words, width - 32));
  const height = bottom + 20 + lines.length * 17;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="Inter, Helvetica, Arial, sans-serif" font-size="13" fill="#1d1c19">`,
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(description)}</desc>`,
    '<defs><pattern id="b" width="5" height="8" patternUnits="userSpaceOnUse"><rect width="5" height="8" fill="#fff"/><rect width="3" height="8" fill="#90490c"/></pattern></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    figureText(16, 34, title, `font-size="22" font-weight="600" font-family="'Source Serif 4', Georgia, serif"`),
    figureText(16, 56, size, 'font-size="12"'),
    ...body,
    ...lines.map((words, i) => figureText(16, bottom + 20 + i * 17, words, 'font-size="10.5" fill="#625e55"')),
    "</svg>\n",
  ].join("\n");
}
