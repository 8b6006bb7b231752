import { quoteMarkdown } from "../../messages/parts/markdown-text";
import { named, numeral, say, type Message } from "../../messages/parts/message";
import { unmatchedHeading } from "../../messages/comparisons/matrix";
import { toMarkdown } from "../../messages/parts/to-markdown";
import { titleMatrix, type MatrixFile } from "./matrix-file";

const items = (messages: Message[]) => messages.map((message) => `- ${toMarkdown(message)}`).join("\n");

/**
 * Writes a matrix as Markdown: who matched what, each passage of the chosen readout with the others' counterparts, and the points of the
 * others without a counterpart in it.
 *
 * @returns paragraphs in CommonMark
 * @example
 * writeMatrixMarkdown(file).split("\n")[0]; //=> "# Blinken and Aliyev, phone call, 3 April 2024. Which of …"
 */
export function writeMatrixMarkdown({ view, address, accessed }: MatrixFile): string {
  const { columns, rows, unmatched, refused, origins, claim, names } = view;
  const blocks = [
    `# ${toMarkdown(titleMatrix(view))}`,
    items(columns.map(({ names: { label }, reader, reviewed }) => say`${label}: ${reader} ${reviewed}.`)),
    ...refused.map(({ message }) => toMarkdown(message)),
    items(origins),
    toMarkdown(claim),
    ...rows.flatMap(({ number, quotation, cells }) => [
      `## ${toMarkdown(say`${names.label}, passage ${numeral(number)}`)}`,
      quoteMarkdown(quotation),
      items(cells.map(({ words }, i) => say`${columns[i]!.names.label}: ${words}`)),
    ]),
    ...unmatched.flatMap(({ names: own, summary, passages }) => [
      `## ${toMarkdown(unmatchedHeading(own, names))}`,
      toMarkdown(summary),
      ...passages.flatMap(({ number, quotation, verdict }) => [
        toMarkdown(verdict ? say`Passage ${numeral(number)}: ${verdict}` : say`Passage ${numeral(number)}`),
        quoteMarkdown(quotation),
      ]),
    ]),
    "---",
    toMarkdown(say`${{ link: [address], href: address }} Accessed ${named(accessed)}.`),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
