import { cutAtWord } from "../parts/cut-at-word";
import { quoted } from "../parts/message";
import { inOneLine } from "../parts/one-line";
import { toText } from "../parts/to-text";
import {
  MAX_DOCUMENT_LENGTH,
  MAX_FILE_SIZE,
  type DocumentNote,
  type DocumentRefusal,
} from "../../model/library/documents";

const MEGABYTE = 1_000_000;

/** What is said about a file that was not read, and what to do instead. */
export const DOCUMENT_REFUSED: Record<DocumentRefusal, string> = {
  empty: "The file is empty.",
  "too-large": `The file is too large: up to ${MAX_FILE_SIZE / MEGABYTE} MB can be read. Paste the text instead.`,
  "text-too-long": `The text in the file is too long: up to ${MAX_DOCUMENT_LENGTH / MEGABYTE} million characters can be read. Paste only the statement.`,
  scanned: "This PDF is a scan: it contains images of pages and no text. Paste the text instead.",
  locked: "The file is password-protected. Save a copy without a password, or paste the text.",
  "unreadable-script": "Text in Arabic script cannot be read correctly from a PDF. Paste the text instead.",
  spreadsheet:
    "This is a spreadsheet. If it is a library, import it on the library page; if it contains a single text, paste that here.",
  "old-word": "This is a Word file in the old format (.doc). Save it as .docx, or paste the text.",
  picture: "This is a picture, and Parallax does not read text from pictures. Paste the text instead.",
  "unknown-kind":
    "This kind of file is not supported. Supported types are .txt, .html, .docx, .odt, .rtf, .eml, and .pdf with text in it.",
  damaged: "The file is damaged: it could not be read to the end. Save it again, or paste the text.",
  "took-too-long": "The file took too long to read. Paste the text instead.",
  busy: "Other files are being read right now. Try again in a moment.",
};

/** What an analyst should check in a text that was read from a file. */
const DOCUMENT_NOTES: Record<DocumentNote, string> = {
  "encoding-guessed": "The file does not say which character encoding it uses. We guessed it: check the accents.",
  "attachments-left-out": "The attachments of the message were left out.",
  "layout-guessed": "The file does not say where its paragraphs begin. We guessed it from the layout: check them.",
  "pages-without-text": "Some pages contain no text and were left out: they may be scans.",
};

/**
 * What an analyst should check in the text of a file.
 *
 * @param notes of `readDocument`
 * @param label what the text is called, where there are several
 * @returns empty where there is nothing to check
 * @example
 * checkOfFile(["attachments-left-out"], "First readout");
 * //=> "First readout: The attachments of the message were left out."
 */
export function checkOfFile(notes: readonly DocumentNote[] = [], label = ""): string {
  const sentences = notes.map((note) => DOCUMENT_NOTES[note]).join(" ");
  return sentences && label ? `${label}: ${sentences}` : sentences;
}

/** How much of a file says which one it is, in UTF-16 code units. */
const SHOWN_BEGINNING = 80;

/**
 * Asks which one is meant if a box holds words and a file was chosen for it as well.
 *
 * @param file what it is called
 * @param text what it says
 * @param isOffered whether its text can be chosen here
 * @returns `label` says of the answer what it does; empty where the file has to be chosen again
 * @example
 * whichIsMeant("a.docx", "The ministers spoke.", true).label; //=> "Use the file’s text instead: “The ministers spoke.”"
 */
export function whichIsMeant(file: string, text: string, isOffered: boolean): { message: string; label: string } {
  const both = `This box holds a text, and the file ${toText(quoted(file))} was chosen as well. To use the text, send the form once more.`;
  if (!isOffered) return { message: `${both} To use the file, empty the box and choose it again.`, label: "" };
  const beginning = cutAtWord(inOneLine(text), SHOWN_BEGINNING);
  return { message: both, label: `Use the file’s text instead: ${toText(quoted(beginning))}` };
}
