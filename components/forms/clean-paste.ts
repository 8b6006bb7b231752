import type { ClipboardEvent } from "react";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const HIDDEN = new Set("HEAD NAV NOSCRIPT SCRIPT STYLE SVG TEMPLATE TITLE".split(" "));

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (node.nodeName === "BR") return "\n";
  if (HIDDEN.has(node.nodeName.toUpperCase())) return "";
  const inner = [...node.childNodes].map(textOf).join("");
  return BLOCKS.has(node.nodeName) ? `\n\n${inner}\n\n` : inner;
}

/**
 * HTML from the clipboard as paragraphs of plain text with an empty line between them. Parsing it runs no script and loads nothing.
 *
 * @example
 * cleanPaste("<p>One</p><p>Two<br>Three</p>"); //=> "One\n\nTwo\nThree"
 */
export const cleanPaste = (html: string): string =>
  textOf(new DOMParser().parseFromString(html, "text/html").body)
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/**
 * Handles a paste into a text area: pasted HTML becomes clean paragraphs of plain text, whatever page or document it was copied from. An
 * article stays as it is: its reader knows pages.
 */
export function pasteClean(event: ClipboardEvent<HTMLElement>) {
  const html = event.clipboardData.getData("text/html");
  if (!html || !(event.target instanceof HTMLTextAreaElement) || event.target.name === "article") return;
  event.preventDefault();
  // Deprecated, but the only way to insert text that the browser's own undo can revert.
  document.execCommand("insertText", false, cleanPaste(html));
}
