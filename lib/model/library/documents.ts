/** The largest file that is read, in bytes. */
export const MAX_FILE_SIZE = 10_000_000;

/** The endings of files that are accepted, in the form that a file field takes. */
export const DOCUMENT_ENDINGS = ".txt,.html,.htm,.docx,.odt,.rtf,.eml,.pdf";

/** The longest text of a file, in UTF-16 code units, including markup; no article is longer. */
export const MAX_DOCUMENT_LENGTH = 2_000_000;

/** The most pages of a PDF. */
export const MAX_PDF_PAGES = 300;

/** Why a file was not read. lib/messages/form/documents.ts has the sentences. */
export const DOCUMENT_REFUSALS = [
  "empty",
  "too-large",
  "text-too-long",
  "scanned",
  "locked",
  "unreadable-script",
  "spreadsheet",
  "old-word",
  "picture",
  "unknown-kind",
  "damaged",
  "took-too-long",
  "busy",
] as const;

export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

/** What the user should know about how a file was read. */
export const DOCUMENT_NOTE_KINDS = [
  "encoding-guessed",
  "attachments-left-out",
  "layout-guessed",
  "pages-without-text",
] as const;

export type DocumentNote = (typeof DOCUMENT_NOTE_KINDS)[number];

/** The content of a file: prose, or markup for the article parser. */
export interface DocumentText {
  kind: "text";
  text: string;
  format: "text" | "html";
  /** The title in the file itself: the subject of a mail. */
  title?: string;
  notes?: DocumentNote[];
}

/** The result of reading a file. */
export type ReadDocument = DocumentText | { kind: "refusal"; reason: DocumentRefusal };

/**
 * The result for a file that was not read.
 *
 * @example
 * refuseDocument("scanned"); //=> { kind: "refusal", reason: "scanned" }
 */
export const refuseDocument = (reason: DocumentRefusal): ReadDocument => ({ kind: "refusal", reason });
