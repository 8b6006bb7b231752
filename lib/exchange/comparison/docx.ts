import {
  BorderStyle,
  Document,
  ExternalHyperlink,
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
} from "docx";
import { blankOf, levelOf, sharedSpans } from "../../compare";
import type { ReviewedFacing, ReviewedRow } from "../../model/reviewed-comparison";
import { count, titlePair } from "../../messages/names";
import { quotationParagraph, textRuns, words, xmlText } from "./docx-text";
import { webUrl } from "../../addresses/web-address";
import {
  accessedOn,
  blankSentence,
  claimOf,
  coverageOfSide,
  facingRemark,
  madeBy,
  namesOf,
  sourceFacts,
  type Told,
} from "./told";
import { layOut, noteHeading, notesOnAll, notesOnFacing, type LaidOut, type ToldNote } from "./told-notes";
import { standingOfLink } from "../../review/standings";
import { linkSentence, passageAside, rejectedLine } from "./told-review";
import type { Side } from "../../model/comparison";
import { SIDES } from "../../model/sides";

/** A4, in twentieths of a point; the page lies on its side. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_000 };
const SIGN_WIDTH = 1_300;
const SIDE_WIDTH = (PAGE.height - 2 * PAGE.margin - SIGN_WIDTH) / 2;
const COLUMN_WIDTHS = [SIDE_WIDTH, SIGN_WIDTH, SIDE_WIDTH];

/** A row that quotes no more characters than this stays on one page; a longer one could be higher than a page. */
const KEPT_WHOLE = 1_500;

const QUIET = "5F5B53";
const SIDE_COLOURS: Record<Side, string> = { left: "1F5F99", right: "90490C" };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "CFC9BB" };
const BLANK = { fill: "F3F1EA" };

/** What stands between the sides of a row, at the level that the review has reached. */
function meaningOf(told: Told, { state, left, right }: ReviewedRow): string {
  if (state === "possible") return "≈ possible counterpart";
  if (state !== "shared") return "";
  const links = [...left, ...right].flatMap(({ link }) => link ?? []);
  const confirmed = links.filter((each) => standingOfLink(each) === "confirmed").length;
  if (confirmed === 0) return "= likely the same point";
  return confirmed === links.length ? "= the same point, confirmed" : "= the same point, in part confirmed";
}

const note = (text: string): Paragraph => words(text, { style: "Note" }, { spacing: { after: 60 } });

/** A link, or its text alone where the address is none of the web's. */
function link(text: string, address: string | null) {
  const url = webUrl(address);
  return url
    ? [new ExternalHyperlink({ link: url, children: [new TextRun({ text: xmlText(text), style: "Hyperlink" })] })]
    : textRuns(text);
}

function readout(told: Told, side: Side): FileChild[] {
  const { before, title, url, after } = sourceFacts(told.pair[side].readout);
  const source = title === null ? [] : [new TextRun(" in "), ...link(title, url)];
  return [
    words(told.pair[side].readout.issuer.name, { color: SIDE_COLOURS[side] }, { heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ children: [...textRuns(before), ...source, ...textRuns(` · ${after}`)] }),
    words(coverageOfSide(told, side)),
  ];
}

/** A row, and the notes that stand in it. */
interface LaidRow {
  row: ReviewedRow;
  laid: LaidOut;
}

function facingPassage(told: Told, { row, laid }: LaidRow, side: Side, facing: ReviewedFacing): Paragraph[] {
  const { passage, link: own } = facing;
  const all = [...row.left, ...row.right].flatMap(({ link: each }) => each ?? []);
  // A weak match marks nothing in the passage itself: the blank beside it says that nothing was found.
  const links = own ? [own] : all.filter((each) => levelOf(each) !== "weak");
  const label = `${namesOf(told)[side].label}, ${passage.index + 1}`;
  const remark = facingRemark(facing);
  const said = own ? [linkSentence(own)] : passageAside(told.comparison[side].reviews[passage.id]!);
  return [
    words(remark ? `${label} · ${remark}` : label, { style: "Note", color: SIDE_COLOURS[side] }),
    quotationParagraph(
      told.pair[side].readout.revision.text,
      passage,
      sharedSpans(links, side),
      told.comparison[side].language,
    ),
    ...said.map(note),
    ...noteParagraphs(told, notesOnFacing(told, laid, row, facing)),
  ];
}

/** Notes, each under its heading, which is its address. */
const noteParagraphs = (told: Told, notes: ToldNote[]): Paragraph[] =>
  notes.flatMap((each) => [
    new Paragraph({ children: link(noteHeading(told, each), each.address) }),
    words(each.text, {}, { spacing: { after: 60 } }),
  ]);

/** What stands on one side of a row: its passages, or that there is no counterpart, with a weak match below it. */
function cell(told: Told, of: LaidRow, side: Side): TableCell {
  const { row } = of;
  const isBlank = blankOf(row) === side;
  const children = [
    ...(isBlank ? [note(`${blankSentence(told, row, side)}.`)] : []),
    ...row[side].flatMap((facing) => facingPassage(told, of, side, facing)),
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

/** The characters that a row quotes. */
const lengthOf = (row: ReviewedRow): number =>
  [...row.left, ...row.right].reduce((sum, { passage }) => sum + passage.end - passage.start, 0);

function rowsTable(told: Told, laid: LaidOut): Table {
  const names = namesOf(told);
  const head = (side: Side) =>
    tableCell([words(names[side].label, { bold: true, color: SIDE_COLOURS[side] })], SIDE_WIDTH);
  const header = new TableRow({
    tableHeader: true,
    children: [head("left"), tableCell([words("")], SIGN_WIDTH), head("right")],
  });
  const rows = laid.rows.map(
    (row) =>
      new TableRow({
        cantSplit: lengthOf(row) <= KEPT_WHOLE,
        children: [
          cell(told, { row, laid }, "left"),
          tableCell([note(meaningOf(told, row))], SIGN_WIDTH),
          cell(told, { row, laid }, "right"),
        ],
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

const footer = (told: Told): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            style: "Note",
            children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES, " · "],
          }),
          ...textRuns(told.address, { style: "Note" }),
        ],
      }),
    ],
  });

/** Faces of text; complex and East Asian scripts are left to the reader's own fonts. */
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

function rejected(told: Told): Paragraph[] {
  const { rejected: links } = told.comparison;
  if (links.length === 0) return [];
  const heading = words(`Rejected: ${count(links.length, "link")}`, {}, { heading: HeadingLevel.HEADING_2 });
  return [heading, ...links.map((each) => words(rejectedLine(each, namesOf(told))))];
}

/**
 * Writes a comparison as a Word document, in landscape: where both texts come from, the claim, and the aligned rows side by side in
 * a table whose header repeats on every page. Each quotation has its language and its direction. A character that XML cannot
 * hold, such as U+0001, shows as U+FFFD.
 *
 * @returns the bytes of the .docx
 */
export async function writeDocx(told: Told): Promise<Uint8Array> {
  const title = xmlText(titlePair(told.pair));
  const laid = layOut(told);
  const children: FileChild[] = [
    words(title, {}, { heading: HeadingLevel.TITLE }),
    ...SIDES.flatMap((side) => readout(told, side)),
    words(claimOf(told), { bold: true }, { spacing: { before: 160, after: 160 } }),
    ...noteParagraphs(told, notesOnAll(told, laid)),
    rowsTable(told, laid),
    ...rejected(told),
    new Paragraph({
      spacing: { before: 160 },
      children: [
        ...textRuns(`${madeBy(told)} `),
        ...link(told.address, told.address),
        ...textRuns(` ${accessedOn(told)}`),
      ],
    }),
  ];
  const page = {
    size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
    margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
  };
  const document = new Document({
    title,
    creator: "Parallax",
    lastModifiedBy: "Parallax",
    description: xmlText(told.address),
    styles: STYLES,
    sections: [{ properties: { page }, footers: { default: footer(told) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
