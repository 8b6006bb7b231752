import mammoth from "mammoth";
import type { ReadDocument } from "../../model/library/documents";

/** "[1]" that points to a footnote, and the arrow that leads back: numbers that would join the words before them. */
const NOTE_REFERENCE = /<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g;
const WAY_BACK = /\s*<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g;

/**
 * A Word document as HTML: paragraphs, headings, lists and tables; footnotes as a last list. Tracked insertions are in it, deletions are
 * not; pictures and comments are left out.
 *
 * @throws Error for a file that is not a Word document inside
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
