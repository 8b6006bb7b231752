import { getDocumentProxy } from "unpdf";
import { MAX_PDF_PAGES, refuseDocument, type DocumentNote, type ReadDocument } from "../../model/library/documents";
import { joinBlocks, type PdfBlock } from "./pdf-blocks";
import { withoutRunningHeads } from "./pdf-heads";
import { groupPdfLines, readLines, type PdfLine } from "./pdf-lines";
import { readTagged } from "./pdf-tags";

/** With fewer characters per page than this, the pages are scans. */
const SCANNED_BELOW = 10;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

async function open(bytes: Uint8Array): Promise<Pdf | "locked"> {
  try {
    return await getDocumentProxy(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return "locked";
    throw error;
  }
}

/** A page by the file's own tags; null if it has none. */
async function blocksOf(page: Page, number: number): Promise<PdfBlock[] | null> {
  const tree = await page.getStructTree();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return tree && readTagged(tree, items, number);
}

const linesOf = async (page: Page, number: number): Promise<PdfLine[]> =>
  readLines((await page.getTextContent()).items, number, page.view[3]! - page.view[1]!);

async function readPages(pdf: Pdf): Promise<{ blocks: PdfBlock[]; isGuessed: boolean }> {
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  const blocks: PdfBlock[] = [];
  const lines: PdfLine[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const tagged = isTagged ? await blocksOf(page, number) : null;
    if (tagged) blocks.push(...tagged);
    else lines.push(...(await linesOf(page, number)));
    page.cleanup();
  }
  const guessed = groupPdfLines(withoutRunningHeads(lines, pdf.numPages));
  return { blocks: [...blocks, ...guessed].sort((a, b) => a.page - b.page), isGuessed: guessed.length > 0 };
}

/** Whether most letters are of Arabic script, which PDFs give in the wrong order and in presentation forms. */
function isArabic(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > (text.match(/\p{L}/gu)?.length ?? 0) / 3;
}

/**
 * The text layer of a PDF. Tagged files have their paragraphs marked; for others they are guessed from the positions of lines. Running
 * heads and page numbers are left out, footnotes follow the page's text, hyphens at line ends are removed.
 *
 * @returns a refusal for a scan, a locked file, Arabic script, and more pages than MAX_PDF_PAGES
 * @throws Error for a file that is not a PDF inside
 * @example
 * await readPdf(bytes); //=> { kind: "text", text: "The ministers spoke.", format: "text" }
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await open(bytes);
  if (pdf === "locked") return refuseDocument("locked");
  if (pdf.numPages > MAX_PDF_PAGES) return refuseDocument("too-large");
  const { blocks, isGuessed } = await readPages(pdf);
  const text = joinBlocks(blocks);
  if (text.replace(/\s/g, "").length < SCANNED_BELOW * pdf.numPages) return refuseDocument("scanned");
  if (isArabic(text)) return refuseDocument("unreadable-script");
  const withText = new Set(blocks.map(({ page }) => page));
  const notes: DocumentNote[] = [
    ...(isGuessed ? (["layout-guessed"] as const) : []),
    ...(withText.size < pdf.numPages ? (["pages-without-text"] as const) : []),
  ];
  return { kind: "text", text, format: "text", ...(notes.length > 0 && { notes }) };
}
