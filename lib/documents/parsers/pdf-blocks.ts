/** A paragraph, a heading or a list's item of a page, as it is there: with the ends of its lines. */
export interface PdfBlock {
  /** From 1. */
  page: number;
  text: string;
  /** A footnote comes after the text of its page. */
  isNote: boolean;
  /** A heading or a list's item: no paragraph goes on in it. */
  isClosed: boolean;
}

const HYPHEN = /([\p{L}\d]+)[-\u2010\u00ad]\n(\p{Ll}+)/gu;
const SENTENCE_END = /[.!?:;…。！？։।]["”»’')\]]*$/u;

/** A word that a line's end has cut, whole again; unless it has its hyphen elsewhere: "long-\nterm" beside "long-term". */
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

/** A paragraph that goes on on the next page: the sentence has not ended, and the next begins in its middle. */
const goesOn = (last: PdfBlock | undefined, next: PdfBlock) =>
  last !== undefined &&
  last.page < next.page &&
  !last.isClosed &&
  !next.isClosed &&
  !SENTENCE_END.test(last.text.trim()) &&
  /^\s*[\p{Ll}\p{N}(“"]/u.test(next.text);

/**
 * The blocks of all pages as one text: lines joined, cut words whole, paragraphs joined across pages, footnotes after the paragraph
 * that their page ends with, and an empty line between each two.
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
