import type { ClipboardEvent } from "react";

const names = (list: string) => new Set(list.split(" "));

const BLOCKS = names(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LEGEND LI MAIN MENU OL P PRE SECTION SUMMARY TABLE TR UL",
);
/** Elements that readers do not see, struck-out words, and the readings above Chinese characters. */
const HIDDEN = names("BUTTON DEL HEAD NAV NOSCRIPT RP RT S SCRIPT SELECT STRIKE STYLE SVG TEMPLATE TITLE");
const CELLS = names("TD TH");
const PRESERVING = names("PRE TEXTAREA LISTING XMP PLAINTEXT");
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const nameOf = (node: Node) => node.nodeName.toUpperCase();
const attribute = (node: Node, name: string) => (isElement(node) ? (node.getAttribute(name) ?? "") : "");
const styleOf = (node: Node) => attribute(node, "style").toLowerCase();

function isHidden(node: Node): boolean {
  if (HIDDEN.has(nameOf(node))) return true;
  const style = styleOf(node);
  if (/display:\s*none|visibility:\s*hidden|text-decoration[^;]*:[^;]*line-through/.test(style)) return true;
  return isElement(node) && node.hasAttribute("hidden");
}

/** Whether white space inside a node is preserved; inherits the parent's setting if the node has none. */
function isPreserved(node: Node, inherited: boolean): boolean {
  const [, rule] = /white-space(?:-collapse)?:\s*([a-z-]+)/.exec(styleOf(node)) ?? [];
  if (rule) return /^(?:pre|break-spaces|preserve)/.test(rule);
  return PRESERVING.has(nameOf(node)) || inherited;
}

/** The number of a list item, "3."; lists may start elsewhere, count down or in letters, or skip numbers. */
function itemMark(item: Node): string {
  const list = item.parentNode;
  if (!list || nameOf(list) !== "OL") return "";
  const items = [...list.childNodes].filter((node) => nameOf(node) === "LI");
  const isReversed = isElement(list) && list.hasAttribute("reversed");
  let number = Number(attribute(list, "start") || (isReversed ? items.length : 1));
  for (const other of items) {
    number = Number(attribute(other, "value") || number);
    if (other === item) break;
    number += isReversed ? -1 : 1;
  }
  return `${countedIn(attribute(list, "type"), number)}. `;
}

const ROMAN: [value: number, figure: string][] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function countedIn(type: string, number: number): string {
  if (/^[aA]$/.test(type) && number >= 1 && number <= 26) return String.fromCharCode(type.charCodeAt(0) + number - 1);
  if (!/^[iI]$/.test(type) || number < 1 || number > 39) return String(number);
  let rest = number;
  let roman = "";
  for (const [value, figure] of ROMAN) for (; rest >= value; rest -= value) roman += figure;
  return type === "i" ? roman.toLowerCase() : roman;
}

const isRaised = (node: Node) => nameOf(node) === "SUP" || /vertical-align:\s*super/.test(styleOf(node));
/** Whether a link leads to a note on the same page. */
const isNoteLink = (node: Node) => nameOf(node) === "A" && attribute(node, "href").includes("#");

/** How notes are counted besides figures: "i", "iv", "a". */
const LETTER_MARK = /^(?:[a-h]|[ivx]{1,5})(?:,\s?(?:[a-h]|[ivx]{1,5}))*$/;
/** After a year or a word a raised letter marks a note; in "1ª" and "XXᵉ" it belongs to the number. */
const BEFORE_LETTER_MARK = /(?:\d{3}|\p{Ll}{2}|[.,;:!?”"’)])$/u;

/** Keeps the mark of a note apart from the word before it: "2020" and note 1 are not "20201". */
function raisedText(words: string, isLinked: boolean): string {
  const mark = words.trim();
  if (/^\d{1,3}$/.test(mark)) return mark.replace(/\d/g, (digit) => RAISED[Number(digit)]!);
  if (/^\d/.test(mark) || /^[[(]/.test(mark)) return ` ${mark}`;
  return isLinked && /^(?:[\p{L}*†‡]{1,2}|[ivx]{3,5}|[a-z](?:,\s?[a-z])+)$/u.test(mark) ? ` [${mark}]` : words;
}

function elementText(node: Node, inner: string): string {
  const name = nameOf(node);
  if (isRaised(node)) {
    const isLinked = [...node.childNodes].some((child) => nameOf(child) === "A") || nameOf(node.parentNode!) === "A";
    const before = node.previousSibling?.textContent?.trimEnd() ?? "";
    const isLetter = LETTER_MARK.test(inner.trim()) && BEFORE_LETTER_MARK.test(before);
    return raisedText(inner, isLinked || isLetter);
  }
  if (isNoteLink(node) && /^\s*\d{1,3}\s*$/.test(inner)) return raisedText(inner, true);
  if (name === "Q") return `“${inner}”`;
  if (name === "LI") return `\n\n${itemMark(node)}${inner.replace(/^\s+/, "")}\n\n`;
  if (CELLS.has(name)) return `${inner}\t`;
  const isBlock = BLOCKS.has(name) || /display:\s*(?:block|flex|grid|list-item|table(?!-cell))/.test(styleOf(node));
  return isBlock ? `\n\n${inner}\n\n` : inner;
}

function textOf(node: Node, preserved = false): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? "";
    return preserved
      ? text.replace(/\r\n?/g, "\n").replace(/[^\S\n\u00a0]+/g, " ")
      : text.replace(/[^\S\u00a0]+/g, " ");
  }
  const name = nameOf(node);
  if (name === "BR") return "\n";
  if (name === "HR") return "\n\n";
  if (name === "IMG") return /\p{Extended_Pictographic}/u.test(attribute(node, "alt")) ? attribute(node, "alt") : "";
  if (isHidden(node)) return "";
  const keeps = isPreserved(node, preserved);
  return elementText(node, [...node.childNodes].map((child) => textOf(child, keeps)).join(""));
}

const letters = (text: string) => text.replace(/\s+/g, "");
const countLines = (text: string) => text.split("\n").filter((line) => line.trim() !== "").length;

/**
 * Turns HTML from the clipboard into paragraphs of plain text with an empty line between them. What only the layout keeps apart stays
 * apart: note marks, cells, list numbers, preserved line ends; struck-out words are dropped. Parsing it runs no script and loads nothing.
 *
 * @param plain the clipboard's plain text, whose lines are used if the markup has the same words but no line ends of its own
 * @example
 * cleanPaste("<p>One</p><p>Two<br>Three</p>"); //=> "One\n\nTwo\nThree"
 * cleanPaste("<p>Resolution 170<sup>1</sup></p>"); //=> "Resolution 170¹"
 */
export function cleanPaste(html: string, plain = ""): string {
  const text = textOf(new DOMParser().parseFromString(html, "text/html").body)
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, "\n")
    .replace(/[ \t]+/g, (gap) => (gap.includes("\t") ? "\t" : " "))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  // A style sheet may preserve line ends without any sign of that in the markup.
  const isFlat = countLines(plain) > countLines(text) && letters(text) === letters(plain);
  return isFlat ? plain.replace(/\r\n?/g, "\n").trim() : text;
}

/** Up to this many line ends, an insertion that can be undone takes well under a tenth of a second. */
const MAX_UNDONE_LINES = 60;

const announce = (box: HTMLTextAreaElement, inputType: string) =>
  box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType }));

/** Inserts text at the cursor. The browser cannot undo that, so this handles the undo key itself. */
function setText(box: HTMLTextAreaElement, text: string) {
  const { value, selectionStart, selectionEnd } = box;
  box.setRangeText(text, selectionStart, selectionEnd, "end");
  const pasted = box.value;
  const undo = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
    // What was typed after the paste is undone first, by the browser.
    if (!isUndo || box.value !== pasted) return;
    event.preventDefault();
    box.removeEventListener("keydown", undo);
    box.value = value;
    box.setSelectionRange(selectionStart, selectionEnd);
    announce(box, "historyUndo");
  };
  box.addEventListener("keydown", undo);
}

/**
 * Inserts text at the cursor and fires one input event. The browser's own command can be undone, but it lays the box out again and fires an
 * event for each line, which takes seconds for a few hundred paragraphs.
 */
function insertText(box: HTMLTextAreaElement, text: string) {
  const silence = (event: Event) => event.stopImmediatePropagation();
  if (text.split("\n").length > MAX_UNDONE_LINES) setText(box, text);
  else {
    window.addEventListener("input", silence, true);
    // Deprecated, but the only insertion that the browser itself can undo.
    document.execCommand("insertText", false, text);
    window.removeEventListener("input", silence, true);
  }
  announce(box, "insertFromPaste");
}

/**
 * Handles a paste into a text area: pasted HTML becomes clean paragraphs of plain text, whatever it was copied from. HTML of an article
 * stays as it is, because the article parser reads pages.
 */
export function pasteClean(event: ClipboardEvent<HTMLElement>) {
  const html = event.clipboardData.getData("text/html");
  if (!html || !(event.target instanceof HTMLTextAreaElement) || event.target.name === "article") return;
  event.preventDefault();
  insertText(event.target, cleanPaste(html, event.clipboardData.getData("text/plain")));
}
