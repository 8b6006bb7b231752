import { refuseDocument, type ReadDocument } from "../model/library/documents";
import { sniffZip } from "./sniff-zip";

/** Kinds that are decoded here, and kinds that a parser in a child process reads. */
export type ParserKind = "docx" | "odt" | "rtf" | "mail" | "pdf";
export type FileKind = "text" | "html" | ParserKind;

/** The number of bytes that are enough to tell a kind. */
const HEAD = 4_096;
const SHEET = /\.(csv|tsv|tab|xlsx?|xlsm|ods|numbers)$/i;
const PICTURES = ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*", "BM"];
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const isPicture = (head: string) =>
  PICTURES.some((magic) => head.startsWith(magic)) || /^RIFF....WEBP|^....ftyp(?:heic|avif|mif1)/s.test(head);

/** Old Office files contain the names of their streams in UTF-16, which tell a document from a workbook, and whether it is locked. */
function sniffOle(bytes: Uint8Array): ReadDocument {
  const holds = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, "utf16le");
  if (holds("EncryptedPackage")) return refuseDocument("locked");
  if (holds("WordDocument")) return refuseDocument("old-word");
  return refuseDocument(holds("Workbook") ? "spreadsheet" : "unknown-kind");
}

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype html|html|head|body|meta|title|article|main|div|h1|p)\b/i;
const SOME_TAG = /<(?:p|div|body|br|html|h\d|article|span)\b/i;
const MAIL_ONLY = /^(?:received|mime-version|message-id|return-path|content-type|x-[\w-]+):/im;
const MAIL_HEADER = /^(?:from|to|subject|date|sender|reply-to|delivered-to):/im;

/** Whether the first lines are the headers of a mail: each a name and a colon, some of them typical of mail. */
function isMail(head: string, fileName: string): boolean {
  const headers = head.split(/\r?\n\r?\n/)[0]!;
  const lines = headers
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .filter((line, i) => i > 0 || !line.startsWith("From "));
  if (!lines.slice(0, -1).every((line) => /^[!-9;-~]+:/.test(line))) return false;
  return MAIL_HEADER.test(headers) && (MAIL_ONLY.test(headers) || /\.(eml|mht|mhtml)$/i.test(fileName));
}

/** No text has NUL or many other control characters; UTF-16 with its mark has NUL in every other byte. */
function isBinary(head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return false;
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return head.includes("\0") || controls > head.length / 50;
}

/**
 * Tells what kind of file bytes are. The bytes decide; the name helps if they cannot (a CSV table looks like prose).
 *
 * @param fileName as the browser gives it; may be empty
 * @returns the kind, or the refusal for a kind that is not read
 * @example
 * sniffKind(new TextEncoder().encode("%PDF-1.7"), "letter.txt"); //=> "pdf"
 */
export function sniffKind(bytes: Uint8Array, fileName: string): FileKind | ReadDocument {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  if (head.slice(0, 1_024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04")) return sniffZip(bytes, head);
  if (head.startsWith("{\\rtf")) return "rtf";
  if (head.startsWith(OLE)) return sniffOle(bytes);
  if (isPicture(head)) return refuseDocument("picture");
  if (isBinary(head)) return refuseDocument("unknown-kind");
  if (SHEET.test(fileName)) return refuseDocument("spreadsheet");
  if (isMail(head, fileName)) return "mail";
  const bare = head.replace(/^\xef\xbb\xbf/, "").replace(/^(?:\xff\xfe|\xfe\xff)|\0/g, "");
  return HTML.test(bare) || (/\.(x?html?)$/i.test(fileName) && SOME_TAG.test(bare)) ? "html" : "text";
}
