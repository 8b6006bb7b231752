import { readDocument } from "@/lib/documents/read-document";
import { looksLikeHtml } from "@/lib/article/html";
import { DOCUMENT_REFUSED, whichIsMeant } from "@/lib/messages/form/documents";
import { inOneLine } from "@/lib/messages/parts/one-line";
import type { DocumentNote } from "@/lib/model/library/documents";
import { MAX_PASTED_SOURCE } from "@/lib/schema/limits";
import type { FieldValues } from "@/lib/forms/form";
import type { FieldFault } from "@/lib/schema/field-faults";

interface ReadBox {
  text: string;
  format: "text" | "html";
  /** What to check in the text of a file. */
  notes: readonly DocumentNote[];
  /** Why the file was not taken: it could not be read, or the box also held words, which then stay. */
  fault: FieldFault | null;
}

const sameWords = (a: string, b: string) => inOneLine(a) === inOneLine(b);

/**
 * Reads a box that takes words or a file. If both were given, neither is lost: the words stay, and a question beside them carries the text
 * of the file, since a browser does not keep a chosen file.
 *
 * @param typed the fields of the form: what the box holds, and the text that the answer to the question gave
 * @param name of the box
 * @param file as it was sent; null where none was chosen
 * @example
 * await readBox({ left: "They met." }, "left", new File(["They spoke."], "readout.txt")); //=> { text: "They met.", fault: { … }, … }
 */
export async function readBox(typed: FieldValues, name: string, file: unknown): Promise<ReadBox> {
  const words = typed[insteadOf(name)] || (typed[name] ?? "");
  const asTyped: ReadBox = { text: words, format: looksLikeHtml(words) ? "html" : "text", notes: [], fault: null };
  if (!(file instanceof File) || file.size === 0) return asTyped;
  const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
  if (read.kind === "refusal") return { ...asTyped, fault: { name, message: DOCUMENT_REFUSED[read.reason] } };
  const { text, format, notes = [] } = read;
  if (words.trim() === "" || sameWords(words, text)) return { text, format, notes, fault: null };
  const { message, label } = whichIsMeant(file.name, text, text.length <= MAX_PASTED_SOURCE);
  return {
    ...asTyped,
    fault: { name, message, ...(label && { confirmation: { name: insteadOf(name), value: text, label } }) },
  };
}

/** The name of the field that answers whether to take the file instead. */
export const insteadOf = (name: string): string => `${name}Instead`;
