/** A paragraph, a heading or a list item as it is on the page, with its line ends. */
export interface PdfBlock {
  /** From 1. */
  page: number;
  text: string;
  /** A footnote is placed after the text of its page. */
  isNote: boolean;
  /** A heading or a list item, which no other block continues. */
  isClosed: boolean;
}

const HYPHEN = /([\p{L}\d]+)[-\u2010\u00ad]\n(\p{Ll}+)/gu;
const SENTENCE_END = /[.!?:;…。！？։।]["”»’')\]]*$/u;

/** Rejoins a word that is split at a line end, unless it has its hyphen elsewhere: "long-\nterm" beside "long-term". */
const undoHyphens = (text: string, whole: string): string =>
  text.replace(HYPHEN, (_, first: string, second: string) => {
    const hyphenated = `${first}-${second}`;
    return whole.includes(hyphenated) ? hyphenated : first + second;
  });

const asOneLine = (text: string) =>
  text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[^\S\u00a0]+/g, " ")
    .trim();

/** Whether a paragraph continues on the next page: its sentence has not ended, and the next block begins mid-sentence. */
const goesOn = (last: PdfBlock | undefined, next: PdfBlock) =>
  last !== undefined &&
  last.page < next.page &&
  !last.isClosed &&
  !next.isClosed &&
  !SENTENCE_END.test(last.text.trim()) &&
  /^\s*[\p{Ll}\p{N}(“"]/u.test(next.text);

/**
 * Joins the blocks of all pages to one text: lines and split words joined, paragraphs joined across pages, footnotes after the last
 * paragraph of their page, and empty lines between paragraphs.
 *
 * @param blocks in the order of the pages
 * @example
 * joinBlocks([{ page: 1, text: "The minis-\nters spoke.", isNote: false, isClosed: false }]); //=> "The ministers spoke."
 */
export function joinBlocks(blocks: readonly PdfBlock[]): string {
  const whole = blocks.map(({ text }) => text).join("\n");
  const joined: PdfBlock[] = [];
  let notes: PdfBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.isNote) notes.push(block);
    else if (goesOn(last, block)) joined[joined.length - 1] = { ...block, text: `${last!.text}\n${block.text}` };
    else {
      joined.push(...notes.filter(({ page }) => page < block.page), block);
      notes = notes.filter(({ page }) => page >= block.page);
    }
  }
  return [...joined, ...notes]
    .map(({ text }) => asOneLine(undoHyphens(text, whole)))
    .filter((text) => text !== "")
    .join("\n\n");
}
