import { MAX_DOCUMENT_LENGTH, MAX_FILE_SIZE, refuseDocument, type ReadDocument } from "../model/library/documents";
import { decodeText } from "./decode";
import { readInChild } from "./read-in-child";
import { sniffKind } from "./sniff";

function readText(bytes: Uint8Array, format: "text" | "html"): ReadDocument {
  const decoded = decodeText(bytes, format === "html");
  if (!decoded) return refuseDocument("damaged");
  const { text, notes } = decoded;
  return { kind: "text", text, format, ...(notes.length > 0 && { notes }) };
}

/**
 * Reads the text of an uploaded file: .txt, .html, .docx, .odt, .rtf, .eml, or .pdf with a text layer. The bytes decide what it is; the
 * name only helps. Text and HTML are decoded here. The others are parsed in a child process with limits of memory and time, because a
 * hostile file can make any of their parsers take gigabytes or minutes.
 *
 * @param bytes the whole file
 * @param fileName from the browser; may be empty
 * @returns the text, or HTML if the file has structure that helps the article parser; or why the file was not read
 * @throws Error only when the child process cannot be started at all
 * @example
 * await readDocument(new TextEncoder().encode("The ministers spoke."), "readout.txt");
 * //=> { kind: "text", text: "The ministers spoke.", format: "text" }
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  if (bytes.length === 0) return refuseDocument("empty");
  if (bytes.length > MAX_FILE_SIZE) return refuseDocument("too-large");
  const kind = sniffKind(bytes, fileName);
  if (typeof kind === "object") return kind;
  const read = kind === "text" || kind === "html" ? readText(bytes, kind) : await readInChild(kind, bytes);
  if (read.kind === "refusal") return read;
  if (read.text.trim() === "") return refuseDocument("empty");
  return read.text.length > MAX_DOCUMENT_LENGTH ? refuseDocument("text-too-long") : read;
}
