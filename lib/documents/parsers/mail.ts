import PostalMime from "postal-mime";
import type { ReadDocument } from "../../model/library/documents";

/**
 * A saved message: its HTML if it has any, else its text; its subject as title. A forwarded message is appended; attachments are left out,
 * with a note.
 *
 * @throws Error for bytes that are not a message
 * @example
 * await readMail(new TextEncoder().encode("Subject: Readout\n\nThe ministers spoke."));
 * //=> { kind: "text", text: "The ministers spoke.\n", format: "text", title: "Readout" }
 */
export async function readMail(bytes: Uint8Array): Promise<ReadDocument> {
  const { html, text = "", subject, attachments } = await PostalMime.parse(bytes);
  // A picture that the message itself shows does not count as an attachment.
  const isMissed = attachments.some(({ related, disposition }) => !related && disposition !== "inline");
  const title = subject?.replace(/^(?:(?:re|fwd?|aw|tr|rv)\s*:\s*)+/i, "").trim();
  return {
    kind: "text",
    text: html ?? text,
    format: html ? "html" : "text",
    ...(title && { title }),
    ...(isMissed && { notes: ["attachments-left-out"] }),
  };
}
