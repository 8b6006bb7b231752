import { Document, HeadingLevel, Packer, Paragraph, type FileChild } from "docx";
import { BRIEF, findingLineSentence } from "../../messages/comparisons/brief";
import { colophon } from "../../messages/comparisons/citations";
import { coverageWithReview } from "../../messages/comparisons/coverage";
import { xmlText } from "../../messages/parts/docx-text";
import { named, say, type Message } from "../../messages/parts/message";
import { describeSource } from "../../messages/calls/readouts";
import { titlePair } from "../../messages/comparisons/sides";
import { toDocx } from "../../messages/parts/to-docx";
import { toText } from "../../messages/parts/to-text";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { fileResponse } from "../file-response";
import type { ComparisonFile } from "./comparison-file";
import { dispositionOf } from "./disposition";
import { FORMATS } from "./formats";

/** A4, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_000, bottom: 1_000, left: 1_200, right: 1_200 },
};
const AFTER = { spacing: { after: 120 } };
const STYLES = {
  default: {
    document: { run: { font: { ascii: "Arial", hAnsi: "Arial", cs: "Arial" }, size: 20 } },
    title: { run: { font: { ascii: "Georgia", hAnsi: "Georgia" }, size: 32, bold: true } },
    heading2: { run: { font: { ascii: "Georgia", hAnsi: "Georgia" }, size: 24, bold: true } },
  },
};

const paragraph = (message: Message, options = {}): Paragraph =>
  new Paragraph({ ...AFTER, ...options, children: toDocx(message) });

function source({ view }: ComparisonFile, side: (typeof SIDES)[number]): FileChild[] {
  const { readout } = view.pair[side];
  return [
    paragraph(named(readout.issuer.name), { heading: HeadingLevel.HEADING_2 }),
    paragraph(
      say`${describeSource(readout)}. ${coverageWithReview(view[side], view[otherSide(side)].names, view.basis)}`,
    ),
  ];
}

/**
 * Writes the brief of a comparison as a Word document of one page: the finding with its quotations and levels of claim, where both
 * texts come from, the claim, and the address.
 *
 * @returns the bytes of the .docx
 * @example
 * (await writeBriefDocx(file)).length > 0; //=> true
 */
export async function writeBriefDocx(file: ComparisonFile): Promise<Uint8Array> {
  const { view, address, accessed } = file;
  const finding = view.finding.map((line) => paragraph(findingLineSentence(view, line), { bullet: { level: 0 } }));
  const children: FileChild[] = [
    paragraph(titlePair(view.pair), { heading: HeadingLevel.TITLE }),
    ...(finding.length > 0 ? finding : [paragraph([BRIEF.nothing])]),
    ...SIDES.flatMap((side) => source(file, side)),
    paragraph(view.legend ? say`${view.claim} ${view.legend}` : view.claim),
    paragraph(colophon(view, address, accessed)),
  ];
  const document = new Document({
    title: xmlText(toText(titlePair(view.pair))),
    creator: "Parallax",
    lastModifiedBy: "Parallax",
    description: xmlText(address),
    styles: STYLES,
    sections: [{ properties: { page: PAGE }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/**
 * The answer to a request for the brief as a Word document.
 *
 * @example
 * (await briefResponse(file)).headers.get("Content-Disposition"); //=> 'attachment; filename="parallax-…-brief.docx"; …'
 */
export const briefResponse = async (file: ComparisonFile): Promise<Response> =>
  fileResponse(await writeBriefDocx(file), FORMATS.docx.contentType, dispositionOf(file, "docx", { suffix: "brief" }));
