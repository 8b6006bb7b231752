import { colophon } from "../../messages/comparisons/citations";
import { rejectedHeading, rejectedLine } from "../../messages/comparisons/links";
import { quoteMarkdown } from "../../messages/parts/markdown-text";
import { NOTHING, named, say } from "../../messages/parts/message";
import { noteHeading } from "../../messages/reviews/notes";
import { describeExactSource } from "../../messages/calls/readouts";
import { passageLabel, titlePair } from "../../messages/comparisons/sides";
import { coverageWithReview } from "../../messages/comparisons/coverage";
import { toMarkdown } from "../../messages/parts/to-markdown";
import type { Side } from "../../model/comparisons/comparison";
import type { ComparisonView, FacingView, NoteView, RowGroup, RowView } from "../../model/comparisons/comparison-view";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { fileNote, passageAddress, remarksOn, type ComparisonFile } from "./comparison-file";

function readout(view: ComparisonView, side: Side): string[] {
  const { readout: of } = view.pair[side];
  return [
    `## ${toMarkdown(named(of.issuer.name))}`,
    toMarkdown(describeExactSource(of)),
    toMarkdown(coverageWithReview(view[side], view[otherSide(side)].names, view.basis)),
  ];
}

function quotation(file: ComparisonFile, facing: FacingView): string[] {
  const { passage, remark } = facing;
  const label = passageLabel(file.view[passage.side].names, passage.number);
  return [
    toMarkdown(say`${{ link: label, href: passageAddress(file, passage) }}${remark ? say` · ${remark}` : NOTHING}`),
    quoteMarkdown(passage.quotation),
    ...remarksOn(file, facing).map(toMarkdown),
  ];
}

function noteBlocks(file: ComparisonFile, notes: NoteView[]): string[] {
  const names = { left: file.view.left.names, right: file.view.right.names };
  return notes
    .map((note) => fileNote(file, note))
    .flatMap((note) => [
      toMarkdown([{ link: noteHeading(note, names), href: note.address }]),
      quoteMarkdown(note.text),
    ]);
}

function point(file: ComparisonFile, row: RowView): string[] {
  const { blank, absence } = row;
  const present = SIDES.filter((side) => side !== blank);
  return [
    ...present.flatMap((side) => row[side].flatMap((facing) => quotation(file, facing))),
    ...(absence ? [`*${toMarkdown(absence.message)}*`] : []),
    ...(blank ? row[blank].flatMap((facing) => quotation(file, facing)) : []),
    ...noteBlocks(
      file,
      SIDES.flatMap((side) => row[side].flatMap(({ notes }) => notes)),
    ),
  ];
}

function group(file: ComparisonFile, { state, heading, rows }: RowGroup): string[] {
  const what = state === "notAPoint" ? "Passage" : "Point";
  return [`## ${toMarkdown(heading)}`, ...rows.flatMap((row, i) => [`**${what} ${i + 1}**`, ...point(file, row)])];
}

function rejected({ left, right, rejected: links }: ComparisonView): string[] {
  if (links.length === 0) return [];
  const names = { left: left.names, right: right.names };
  const items = links.map((link) => `- ${toMarkdown(rejectedLine(link, names))}`);
  return [`## ${toMarkdown(rejectedHeading(links.length))}`, items.join("\n")];
}

/**
 * Writes a comparison as Markdown: where both texts come from, the claim, and the points in the order of the List view, shared ones first,
 * each with its notes; then the rejected links. Everything in the texts is escaped so that it shows as text.
 *
 * @returns paragraphs in CommonMark, which GitHub, pandoc and note takers read alike
 * @example
 * writeMarkdown(file).split("\n")[0]; //=> "# Blinken and Aliyev, phone call: US and Azerbaijani readouts"
 */
export function writeMarkdown(file: ComparisonFile): string {
  const { view, address, accessed } = file;
  const blocks = [
    `# ${toMarkdown(titlePair(view.pair))}`,
    ...SIDES.flatMap((side) => readout(view, side)),
    toMarkdown(view.claim),
    ...noteBlocks(file, view.notes),
    ...view.groups.flatMap((each) => group(file, each)),
    ...rejected(view),
    "---",
    toMarkdown(colophon(view, address, accessed)),
  ];
  return `${blocks.join("\n\n")}\n`;
}
