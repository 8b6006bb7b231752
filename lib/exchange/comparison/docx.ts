import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import { sharedSpans } from "../../compare";
import { colophon } from "../../messages/comparisons/citations";
import { coverageWithReview } from "../../messages/comparisons/coverage";
import { quotationParagraph, textRuns, words, xmlText } from "../../messages/parts/docx-text";
import { rejectedHeading, rejectedLine, rowSign } from "../../messages/comparisons/links";
import { NOTHING, named, say, type Message } from "../../messages/parts/message";
import { noteHeading } from "../../messages/reviews/notes";
import { describeExactSource } from "../../messages/calls/readouts";
import { passageLabel, titlePair } from "../../messages/comparisons/sides";
import { toDocx } from "../../messages/parts/to-docx";
import { toText } from "../../messages/parts/to-text";
import type { Side } from "../../model/comparisons/comparison";
import type { ComparisonView, FacingView, NoteView, RowView } from "../../model/comparisons/comparison-view";
import { levelOf } from "../../model/comparisons/link-level";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { fileNote, remarksOn, type ComparisonFile } from "./comparison-file";

/** A4 in twentieths of a point, in landscape. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_000 };
const SIGN_WIDTH = 1_300;
const SIDE_WIDTH = (PAGE.height - 2 * PAGE.margin - SIGN_WIDTH) / 2;
const COLUMN_WIDTHS = [SIDE_WIDTH, SIGN_WIDTH, SIDE_WIDTH];

/** A row that quotes at most this many characters is kept on one page; a longer one might not fit on any. */
const KEPT_WHOLE = 1_500;

const QUIET = "5F5B53";
const SIDE_COLOURS: Record<Side, string> = { left: "1F5F99", right: "90490C" };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "CFC9BB" };
const BLANK = { fill: "F3F1EA" };

/** A message as a paragraph. */
const paragraph = (message: Message, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: toDocx(message, run) });

const note = (message: Message): Paragraph => paragraph(message, { style: "Note" }, { spacing: { after: 60 } });

function readout(view: ComparisonView, side: Side): FileChild[] {
  const { readout: of } = view.pair[side];
  return [
    paragraph(named(of.issuer.name), { color: SIDE_COLOURS[side] }, { heading: HeadingLevel.HEADING_2 }),
    paragraph(describeExactSource(of)),
    paragraph(coverageWithReview(view[side], view[otherSide(side)].names, view.basis)),
  ];
}

/** A weak match marks nothing in the passage itself, because the cell beside it says that nothing was found. */
const markingLinks = (row: RowView, { link }: FacingView) =>
  link
    ? [link]
    : SIDES.flatMap((side) => row[side].flatMap((facing) => facing.link ?? [])).filter(
        (each) => levelOf(each) !== "weak",
      );

function facingPassage(file: ComparisonFile, row: RowView, facing: FacingView): Paragraph[] {
  const { passage, remark } = facing;
  const { side } = passage;
  const { names, text, language } = file.view[side];
  const label = passageLabel(names, passage.number);
  return [
    paragraph(say`${label}${remark ? say` · ${remark}` : NOTHING}`, { style: "Note", color: SIDE_COLOURS[side] }),
    quotationParagraph(text, passage, sharedSpans(markingLinks(row, facing), side), language),
    ...remarksOn(file, facing).map(note),
    ...noteParagraphs(file, facing.notes),
  ];
}

/** Notes, each under a heading that links to it. */
function noteParagraphs(file: ComparisonFile, notes: NoteView[]): Paragraph[] {
  const names = { left: file.view.left.names, right: file.view.right.names };
  return notes
    .map((each) => fileNote(file, each))
    .flatMap((each) => [
      paragraph([{ link: noteHeading(each, names), href: each.address }]),
      words(each.text, {}, { spacing: { after: 60 } }),
    ]);
}

/** One side of a row: its passages, or that there is no counterpart, with a weak match below. */
function cell(file: ComparisonFile, row: RowView, side: Side): TableCell {
  const isBlank = row.blank === side;
  const children = [
    ...(isBlank && row.absence ? [note(say`${row.absence.message}.`)] : []),
    ...row[side].flatMap((facing) => facingPassage(file, row, facing)),
  ];
  return tableCell(children, SIDE_WIDTH, isBlank);
}

const tableCell = (children: Paragraph[], width: number, isBlank = false): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    shading: isBlank ? BLANK : undefined,
    margins: { top: 80, bottom: 80, left: 120, right: 120 },
  });

/** The number of characters that a row quotes. */
const lengthOf = (row: RowView): number =>
  [...row.left, ...row.right].reduce((sum, { passage }) => sum + passage.end - passage.start, 0);

function rowsTable(file: ComparisonFile): Table {
  const { view } = file;
  const head = (side: Side) =>
    tableCell([paragraph(view[side].names.label, { bold: true, color: SIDE_COLOURS[side] })], SIDE_WIDTH);
  const header = new TableRow({
    tableHeader: true,
    children: [head("left"), tableCell([words("")], SIGN_WIDTH), head("right")],
  });
  const rows = view.rows.map(
    (row) =>
      new TableRow({
        cantSplit: lengthOf(row) <= KEPT_WHOLE,
        children: [cell(file, row, "left"), tableCell([note(rowSign(row))], SIGN_WIDTH), cell(file, row, "right")],
      }),
  );
  return new Table({
    rows: [header, ...rows],
    columnWidths: COLUMN_WIDTHS,
    width: { size: COLUMN_WIDTHS.reduce((sum, width) => sum + width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
  });
}

const footer = (address: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            style: "Note",
            children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES, " · "],
          }),
          ...textRuns(address, { style: "Note" }),
        ],
      }),
    ],
  });

/** Fonts; complex and East Asian scripts use the user's own. */
const FACE = { ascii: "Georgia", hAnsi: "Georgia" };
const STYLES = {
  default: {
    document: { run: { font: { ascii: "Arial", hAnsi: "Arial", cs: "Arial" }, size: 20 } },
    title: { run: { font: FACE, size: 34, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading2: { run: { font: FACE, size: 24, bold: true }, paragraph: { spacing: { before: 160, after: 40 } } },
  },
  characterStyles: [
    { id: "Quotation", name: "Quotation", run: { font: FACE, size: 21, sizeComplexScript: 24 } },
    { id: "Note", name: "Note", run: { size: 16, color: QUIET } },
  ],
};

function rejected({ left, right, rejected: links }: ComparisonView): Paragraph[] {
  if (links.length === 0) return [];
  const heading = paragraph(rejectedHeading(links.length), {}, { heading: HeadingLevel.HEADING_2 });
  const names = { left: left.names, right: right.names };
  return [heading, ...links.map((each) => paragraph(rejectedLine(each, names)))];
}

/**
 * Writes a comparison as a Word document, in landscape: where both texts come from, the claim, and the aligned rows side by side in a table
 * whose header repeats on every page. Each quotation has its language and its direction. Characters that XML cannot hold, such as U+0001,
 * are replaced by U+FFFD.
 *
 * @returns the bytes of the .docx
 * @example
 * (await writeDocx(file)).subarray(0, 2); //=> Uint8Array [0x50, 0x4b], as every ZIP file begins
 */
export async function writeDocx(file: ComparisonFile): Promise<Uint8Array> {
  const { view, address, accessed } = file;
  const title = titlePair(view.pair);
  const children: FileChild[] = [
    paragraph(title, {}, { heading: HeadingLevel.TITLE }),
    ...SIDES.flatMap((side) => readout(view, side)),
    paragraph(view.claim, { bold: true }, { spacing: { before: 160, after: 160 } }),
    ...noteParagraphs(file, view.notes),
    rowsTable(file),
    ...rejected(view),
    paragraph(colophon(view, address, accessed), {}, { spacing: { before: 160 } }),
  ];
  const page = {
    size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
    margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
  };
  const document = new Document({
    title: xmlText(toText(title)),
    creator: "Parallax",
    lastModifiedBy: "Parallax",
    description: xmlText(address),
    styles: STYLES,
    sections: [{ properties: { page }, footers: { default: footer(address) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
