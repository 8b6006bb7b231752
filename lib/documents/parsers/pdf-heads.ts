import type { PdfLine } from "./pdf-lines";

/** Heights that differ by less than this, in points, count as equal. */
const STEP = 4;

const keyOf = ({ text, bottom }: PdfLine) => `${Math.round(bottom / STEP)} ${text.trim().replace(/\d+/g, "#")}`;
const isPageNumber = ({ text }: PdfLine) =>
  /^\s*(?:page\s)?[-–—\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(text);

/**
 * Removes running heads and page numbers: lines equal but for digits, at the same height, on at least half of the pages; and a lone number
 * that is the first or the last line of its page.
 *
 * @param pages the number of pages in the file
 * @example
 * withoutRunningHeads([...linesOfPage1, ...linesOfPage2], 2).map(({ text }) => text); //=> no "Bulletin 1", no "Bulletin 2"
 */
export function withoutRunningHeads(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const seen = new Map<string, Set<number>>();
  for (const line of lines) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(line.page));
  const isHead = (line: PdfLine) => pages > 1 && seen.get(keyOf(line))!.size >= Math.max(2, pages / 2);
  return lines.filter((line, i) => {
    const isOutermost = lines[i - 1]?.page !== line.page || lines[i + 1]?.page !== line.page;
    return !isHead(line) && !(isOutermost && isPageNumber(line));
  });
}
