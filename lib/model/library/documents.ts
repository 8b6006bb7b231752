/** The largest file that is read, in bytes. */
export const MAX_FILE_SIZE = 10_000_000;

/** The endings of the files that are read, as a file field takes them. */
export const DOCUMENT_ENDINGS = ".txt,.html,.htm,.docx,.odt,.rtf,.eml,.pdf";

/** The longest text that a file may hold, in UTF-16 code units; more than any article, and markup counts. */
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

/** What an analyst should know of how a file was read. */
export const DOCUMENT_NOTE_KINDS = [
  "encoding-guessed",
  "attachments-left-out",
  "layout-guessed",
  "pages-without-text",
] as const;

export type DocumentNote = (typeof DOCUMENT_NOTE_KINDS)[number];

/** What a file holds: prose, or markup for the article parser. */
export interface DocumentText {
  kind: "text";
  text: string;
  format: "text" | "html";
  /** The title that the file gives itself: the subject of a mail. */
  title?: string;
  notes?: DocumentNote[];
}

/** The answer to a file. */
export type ReadDocument = DocumentText | { kind: "refusal"; reason: DocumentRefusal };

/**
 * The answer to a file that is not read.
 *
 * @example
 * refuseDocument("scanned"); //=> { kind: "refusal", reason: "scanned" }
 */
export const refuseDocument = (reason: DocumentRefusal): ReadDocument => ({ kind: "refusal", reason });
