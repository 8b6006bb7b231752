/** U+202A, U+202B, U+202D and U+202E change the direction of what follows them; U+202C ends that. */
const EMBEDDINGS = /[\u202a\u202b\u202d\u202e]/;
const END_OF_EMBEDDING = "\u202c";
/** U+2066 to U+2068 isolate what follows them; U+2069 ends that, and every embedding inside. */
const ISOLATES = /[\u2066-\u2068]/;
const FIRST_STRONG_ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";
/** What ends a paragraph, and with it every embedding and isolate that is still open. */
const PARAGRAPH_END = /[\n\r\u001c-\u001e\u0085\u2029]/;

/** Right-to-left scripts, their digits and marks, and the controls of direction: what can reorder the words beside it. */
const REORDERS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The closing characters that a paragraph lacks, in order, and how many isolates it closes that it did not open. */
function unbalanced(paragraph: string): { ends: string; strayEnds: number } {
  const open: string[] = [];
  let strayEnds = 0;
  for (const sign of paragraph) {
    if (EMBEDDINGS.test(sign)) open.push(END_OF_EMBEDDING);
    else if (ISOLATES.test(sign)) open.push(END_OF_ISOLATE);
    else if (sign === END_OF_EMBEDDING && open.at(-1) === END_OF_EMBEDDING) open.pop();
    else if (sign === END_OF_ISOLATE) {
      if (open.includes(END_OF_ISOLATE)) open.length = open.lastIndexOf(END_OF_ISOLATE);
      else {
        strayEnds += 1;
        // An isolate opened before the text is closed here, with everything open inside it.
        open.length = 0;
      }
    }
  }
  return { ends: open.toReversed().join(""), strayEnds };
}

/**
 * Balances a text's own direction controls, so that they affect nothing outside it. No character is removed.
 *
 * @example
 * balance("See \u202ethis"); //=> "See \u202ethis\u202c"
 * balance("a\u2069b");       //=> "\u2068a\u2069b"
 * balance("See this");       //=> "See this"
 */
export function balance(text: string): string {
  if (!REORDERS.test(text)) return text;
  const paragraphs = text.split(PARAGRAPH_END);
  const { strayEnds } = unbalanced(paragraphs[0]!);
  const { ends } = unbalanced(paragraphs.at(-1)!);
  return `${FIRST_STRONG_ISOLATE.repeat(strayEnds)}${text}${ends}`;
}

/**
 * A name or a quotation for plain text: what could reorder the words around it is put between U+2068 and U+2069; any other text stays as
 * it is.
 *
 * @example
 * isolate("أنا"); //=> "\u2068أنا\u2069"
 * isolate("Ana"); //=> "Ana"
 */
export const isolate = (text: string): string =>
  REORDERS.test(text) ? `${FIRST_STRONG_ISOLATE}${balance(text)}${END_OF_ISOLATE}` : text;
