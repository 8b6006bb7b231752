import type { PdfBlock } from "./pdf-blocks";
import type { TextPiece } from "./pdf-tags";

/** A line of a page. Lengths are in points, from the left and from the bottom of the page. */
export interface PdfLine {
  page: number;
  text: string;
  left: number;
  right: number;
  bottom: number;
  /** The size of its largest letters. */
  size: number;
  /** Whether it is in the lower half of its page. */
  isLow: boolean;
}

/** A piece of text where it is on the page. */
interface PlacedPiece extends TextPiece {
  transform?: number[];
  width?: number;
}

/**
 * The lines of a page, in the order of the file, because producers write column by column.
 *
 * @param page from 1
 * @param height of the page, in points
 * @example
 * readLines([{ str: "They spoke.", transform: [12, 0, 0, 12, 72, 740], width: 60 }], 1, 842)[0]?.text; //=> "They spoke."
 */
export function readLines(items: readonly PlacedPiece[], page: number, height: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str = "", transform, width = 0 } of items) {
    if (!transform || str.trim() === "") {
      const last = lines.at(-1);
      if (last && str !== "" && !last.text.endsWith(" ")) last.text += " ";
      continue;
    }
    const [a = 0, b = 0, , , left = 0, bottom = 0] = transform;
    const size = Math.hypot(a, b);
    const last = lines.at(-1);
    const isSame =
      last &&
      Math.abs(bottom - last.bottom) < Math.max(size, last.size) * 0.5 &&
      left > last.left &&
      left - last.right < size * 3;
    if (isSame) {
      const isApart = left - last.right > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
      last.text += (isApart ? " " : "") + str;
      last.right = left + width;
      last.size = Math.max(last.size, size);
    } else lines.push({ page, text: str, left, right: left + width, bottom, size, isLow: bottom < height / 2 });
  }
  return lines;
}

/** The value below which a share of all values lies. */
const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const SENTENCE_END = /[.!?:…。！？]["”»’')\]]*\s*$/u;
const LIST_ITEM = /^\s*(?:[•▪●◦–*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/;

/**
 * Guesses paragraphs from the positions of lines: a paragraph begins after a wider gap, an indent, a change of type size, a list mark, or a
 * line that ends early with its sentence. Smaller type in the lower half of a page is a footnote.
 *
 * @param lines of all pages, without running heads
 * @returns the blocks in the order of the lines; sizes are compared with the one that is most frequent
 * @example
 * groupPdfLines(readLines(items, 1, 842)).map(({ text }) => text); //=> ["The ministers\nspoke.", "They met."]
 */
export function groupPdfLines(lines: readonly PdfLine[]): PdfBlock[] {
  const size = quantile(
    lines.flatMap((line) => Array.from({ length: Math.min(line.text.length, 200) }, () => line.size)),
    0.5,
  );
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && before.page === line.page && before.bottom - line.bottom > line.size * 0.9
      ? [before.bottom - line.bottom]
      : [];
  });
  // In a short text many gaps lie between paragraphs, so the lower quartile is taken as the gap within them.
  const usual = quantile(gaps, 0.25) || size * 1.2;
  const edge = quantile(
    lines.map(({ right }) => right),
    0.5,
  );
  const blocks: PdfBlock[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const isNote = line.isLow && line.size < size * 0.92;
    const gap = before ? before.bottom - line.bottom : 0;
    const begins =
      !before ||
      before.page !== line.page ||
      gap > usual * 1.35 ||
      Math.abs(line.size - before.size) > size * 0.08 ||
      LIST_ITEM.test(line.text) ||
      (gap > 0 && line.left - before.left > size && SENTENCE_END.test(before.text)) ||
      (gap > 0 && before.right < edge * 0.85 && SENTENCE_END.test(before.text));
    const last = blocks.at(-1);
    if (last && !begins && last.isNote === isNote) last.text += `\n${line.text}`;
    else blocks.push({ page: line.page, text: line.text, isNote, isClosed: line.size > size * 1.08 });
  });
  return blocks;
}
