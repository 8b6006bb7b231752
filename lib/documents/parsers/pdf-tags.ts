import type { PdfBlock } from "./pdf-blocks";

/** A node of the structure tree, or content attached to one. */
export interface TagNode {
  role?: string;
  type?: string;
  id?: string;
  children?: TagNode[];
}

/** Text, or where marked content begins or ends. */
export interface TextPiece {
  str?: string;
  hasEOL?: boolean;
  type?: string;
  id?: string | null;
  tag?: string;
}

/** Roles that form paragraphs; text outside of them forms a paragraph by itself. */
const PARAGRAPHS = /^(?:P|H\d?|LI|TD|TH|Note|FENote|Caption|BlockQuote|TOCI|Title|Quote)$/;
const CLOSED = /^(?:H\d?|LI|TD|TH|TOCI|Title|Caption)$/;
const NOTE = /^(?:Note|FENote)$/;
/** Deeper than any real tree. */
const MAX_DEPTH = 100;

/** The text of each piece of marked content, by id; nested marks belong to it, and running heads ("Artifact") to none. */
function textsById(items: readonly TextPiece[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const { str, hasEOL, type, id, tag } of items) {
    if (type === "endMarkedContent") open.pop();
    else if (type) open.push(tag === "Artifact" ? null : (id ?? open.at(-1) ?? null));
    const at = open.at(-1);
    if (str === undefined || at === undefined || at === null) continue;
    texts.set(at, (texts.get(at) ?? "") + str + (hasEOL ? "\n" : ""));
  }
  return texts;
}

/** A list mark that is neither a number nor a letter: "•". */
const isBullet = (text: string) => !/[\p{L}\p{N}]/u.test(text);

/**
 * Reads a page by means of the file's tags.
 *
 * @param tree the page's part of the structure tree
 * @param items its text, with marked content
 * @param page from 1
 * @example
 * readTagged({ role: "Root", children: [{ role: "P", children: [{ type: "content", id: "a" }] }] },
 *   [{ type: "beginMarkedContentProps", id: "a", tag: "P" }, { str: "Hello" }, { type: "endMarkedContent" }], 1);
 * //=> [{ page: 1, text: "Hello", isNote: false, isClosed: false }]
 */
export function readTagged(tree: TagNode, items: readonly TextPiece[], page: number): PdfBlock[] {
  const texts = textsById(items);
  const blocks: PdfBlock[] = [];
  const notes: PdfBlock[] = [];

  /** Adds the words of a node to a paragraph; a paragraph nested in it becomes one of its own. */
  const read = (node: TagNode, block: PdfBlock | null, depth: number) => {
    if (depth > MAX_DEPTH) return;
    const role = node.role ?? "";
    let own = block;
    if (PARAGRAPHS.test(role)) {
      own = { page, text: "", isNote: NOTE.test(role), isClosed: CLOSED.test(role) };
      (own.isNote ? notes : blocks).push(own);
    }
    for (const child of node.children ?? []) {
      if (child.type !== "content") read(child, own, depth + 1);
      else {
        const text = texts.get(child.id ?? "") ?? "";
        if (role === "Lbl" && isBullet(text)) continue;
        const words = role === "Lbl" ? `${text} ` : text;
        if (own) own.text += words;
        else blocks.push({ page, text: words, isNote: false, isClosed: true });
      }
    }
  };
  read(tree, null, 0);
  return [...blocks, ...notes].filter(({ text }) => text.trim() !== "");
}
