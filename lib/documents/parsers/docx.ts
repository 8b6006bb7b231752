import mammoth from "mammoth";
import type { ReadDocument } from "../../model/library/documents";

/** "[1]" that links to a footnote, and the arrow that links back, which would run into the words before them. */
const NOTE_REFERENCE = /<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g;
const WAY_BACK = /\s*<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g;

/**
 * A Word document as HTML: paragraphs, headings, lists and tables; footnotes as a list at the end. Tracked insertions are included;
 * deletions, pictures and comments are left out.
 *
 * @throws Error for a file that is not really a Word document
 * @example
 * await readDocx(bytes); //=> { kind: "text", text: "<p>The ministers spoke.</p>", format: "html" }
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPicture });
  const text = value
    .replace(/<img[^>]*>/g, "")
    .replace(NOTE_REFERENCE, "")
    .replace(WAY_BACK, "");
  return { kind: "text", text, format: "html" };
}
