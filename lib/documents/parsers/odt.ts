import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { refuseDocument, type ReadDocument } from "../../model/library/documents";

/** Elements that begin a paragraph of their own. */
const PARAGRAPHS = new Set(["text:p", "text:h"]);
/** Elements that are not text: tracked deletions, comments, descriptions of pictures, numbers of the outline. */
const LEFT_OUT = new Set([
  "text:tracked-changes",
  "office:annotation",
  "svg:desc",
  "svg:title",
  "text:note-citation",
  "text:table-of-content",
]);
/** More spaces than this in one element are not layout. */
const MAX_SPACES = 100;

/** The paragraphs of content.xml, followed by the footnotes. */
function readContent(xml: string): string {
  const body: string[] = [];
  const notes: string[] = [];
  /** Open paragraphs: a paragraph of a note is inside another one. */
  const open: string[] = [];
  let leftOut = 0;
  let inNote = 0;
  const add = (words: string) => {
    if (leftOut === 0 && open.length > 0) open[open.length - 1] += words;
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (LEFT_OUT.has(name)) leftOut++;
    if (name === "text:note") inNote++;
    if (PARAGRAPHS.has(name)) open.push("");
    if (name === "text:s") add(" ".repeat(Math.min(MAX_SPACES, Number(attributes["text:c"] ?? 1) || 1)));
    if (name === "text:tab") add("\t");
    if (name === "text:line-break") add("\n");
  });
  parser.on("text", (words) => add(words.replace(/\s+/g, " ")));
  parser.on("closetag", ({ name }) => {
    if (PARAGRAPHS.has(name)) {
      const paragraph = open.pop()!.trim();
      if (paragraph !== "" && leftOut === 0) (inNote > 0 ? notes : body).push(paragraph);
    }
    if (LEFT_OUT.has(name)) leftOut--;
    if (name === "text:note") inNote--;
  });
  parser.write(xml).close();
  return [...body, ...notes].join("\n\n");
}

/**
 * The text of an OpenDocument file: its paragraphs with empty lines between them, then the footnotes.
 *
 * @returns the refusal "locked" if the file is encrypted
 * @throws Error for a file that is not an archive, or has no XML inside
 * @example
 * readOdt(bytes); //=> { kind: "text", text: "The ministers spoke.", format: "text" }
 */
export function readOdt(bytes: Uint8Array): ReadDocument {
  const files = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" || name === "META-INF/manifest.xml" });
  const manifest = files["META-INF/manifest.xml"];
  if (manifest && strFromU8(manifest).includes("encryption-data")) return refuseDocument("locked");
  return { kind: "text", text: readContent(strFromU8(files["content.xml"]!)), format: "text" };
}
