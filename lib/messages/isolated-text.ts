/** U+202A, U+202B, U+202D and U+202E turn what follows them; U+202C ends it. */
const TURNS = /[\u202a\u202b\u202d\u202e]/;
const END_OF_TURN = "\u202c";
/** U+2066 to U+2068 set what follows them apart; U+2069 ends it, and every turn inside. */
const ISOLATES = /[\u2066-\u2068]/;
const END_OF_ISOLATE = "\u2069";
/** What ends a paragraph, and with it whatever is still turned. */
const PARAGRAPH_ENDS = /[\n\r\u001c-\u001e\u0085\u2029]/;

/**
 * Ends what a text turns and does not end itself, so that it turns nothing that stands behind it. No sign of it is taken away.
 *
 * @example
 * closeTurns("See \u202ethis"); //=> "See \u202ethis\u202c"
 * closeTurns("See this");       //=> "See this"
 */
export function closeTurns(text: string): string {
  const open: string[] = [];
  for (const sign of text.split(PARAGRAPH_ENDS).at(-1)!) {
    if (TURNS.test(sign)) open.push(END_OF_TURN);
    else if (ISOLATES.test(sign)) open.push(END_OF_ISOLATE);
    else if (sign === END_OF_TURN && open.at(-1) === END_OF_TURN) open.pop();
    else if (sign === END_OF_ISOLATE && open.includes(END_OF_ISOLATE)) open.length = open.lastIndexOf(END_OF_ISOLATE);
  }
  return `${text}${open.toReversed().join("")}`;
}
