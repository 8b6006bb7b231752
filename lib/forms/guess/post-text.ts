/** "1/5" where a post begins or ends, also before a colon, and the signs for a thread. */
const THREAD_MARK =
  /^[^\S\n]*\(?\d{1,2}\/(?:\d{1,2}|n)\)?(?=\s|$)[^\S\n]*|[^\S\n]+\(?\d{1,2}\/(?:\d{1,2}|n)\)?(?=:?[^\S\n]*$)|[^\S\n]*(?:🧵|⤵️?)/gmu;
const POST_LINK = /\s*(?:https?:\/\/(?:t\.co|pic\.twitter\.com)\/\S+|pic\.twitter\.com\/\S+)/g;

const HANDLE = String.raw`@[A-Za-z0-9_]{2,30}`;
const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** When a post was made, as its page says it: "3h", "May 20", "10:32 AM · May 20, 2025". */
const WHEN = String.raw`\d{1,2}[smhd]|(?:${MONTHS})\w{0,6} \d{1,2}(?:, \d{4})?|\d{1,2} (?:${MONTHS})\w{0,6}(?: \d{4})?`;
/** "@MFAgovge · 3h" */
const POSTER = new RegExp(String.raw`^${HANDLE}(?:\s*·\s*(?:${WHEN}))?$`);
/** "Jaan Ilves @JaanIlves · May 20" */
const NAMED_POSTER = new RegExp(String.raw`^\S[^\n@]{0,60} ${HANDLE}(?:\s*·\s*(?:${WHEN}))?$`);
const NAME_LINE = /^[^\n.!?:@#]{2,60}$/u;
const DOT = /^·$/;
const STAMP = new RegExp(
  String.raw`^(?:${WHEN}|(?:Last edited\s*)?\d{1,2}:\d{2}(?: ?[AP]M)? · .{6,20}(?: · .{1,20})?)$`,
);
/** Replies, reposts and views: "156", "4.2K", "12.3K Views". */
const METRIC = /^\d[\d,.]{0,8}[KM]?(?: (?:views|reposts|quotes|likes|replies|bookmarks))?$/i;
const BUTTON =
  /^(?:replying to(?: @\w+)+(?:,? and @?\w+)*|show (?:more|this thread)|translate post|follow|repost(?:ed)?|views)$/i;
const QUOTE = /^quote$/i;

const isPoster = (line: string | undefined) => line !== undefined && (POSTER.test(line) || NAMED_POSTER.test(line));

/** The line before which a quoted post begins: "Quote", with who posted it below. */
const findQuote = (lines: readonly string[]): number =>
  lines.findIndex((line, at) => at > 0 && QUOTE.test(line) && lines.slice(at + 1, at + 4).some(isPoster));

/**
 * A post without the post that it quotes: those are somebody else's words.
 *
 * @param text with "\n" at line ends
 * @returns the same text where it quotes none
 * @example
 * withoutQuotedPost("Thank you!\nQuote\nJaan Ilves\n@JaanIlves\n·\nMay 20\nWe agree."); //=> "Thank you!"
 */
export function withoutQuotedPost(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const at = findQuote(lines);
  return at < 0 ? text : text.split("\n").slice(0, at).join("\n").trimEnd();
}

/** The lines above the words: who posted them, when, and in reply to whom. */
function headLength(lines: readonly string[]): number {
  const [first = "", second] = lines;
  const named = NAMED_POSTER.test(first)
    ? 1
    : NAME_LINE.test(first) && second !== undefined && POSTER.test(second)
      ? 2
      : 0;
  let at = named || (POSTER.test(first) && DOT.test(second ?? "") ? 1 : 0);
  if (at === 0) return BUTTON.test(first) ? 1 : 0;
  while (at < lines.length && (lines[at] === "" || [DOT, STAMP, BUTTON].some((kind) => kind.test(lines[at]!)))) at++;
  return at;
}

/** Where the lines below the words begin: counts and the time, two at least, which end the text. */
function tailStart(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && (lines[at - 1] === "" || [METRIC, STAMP, DOT, BUTTON].some((kind) => kind.test(lines[at - 1]!))))
    at--;
  const own = lines.slice(at).filter((line) => line !== "");
  const isPost = own.length >= 2 || own.some((line) => BUTTON.test(line) || line.includes("·"));
  return isPost ? at : lines.length;
}

function withoutFrame(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const [from, to] = [headLength(lines), tailStart(lines)];
  // Counts alone may be a table's: they go with a post's head, or its buttons.
  const hasHead = from > 0 || lines.slice(to).some((line) => BUTTON.test(line) || line.includes("·"));
  return from === 0 && !(hasHead && to < lines.length)
    ? text
    : text
        .split("\n")
        .slice(from, hasHead ? to : lines.length)
        .join("\n");
}

function withoutThreadMarks(text: string): string {
  const marks = text.match(THREAD_MARK)?.filter((mark) => /\d\/|🧵|⤵/u.test(mark)).length ?? 0;
  const isThread =
    marks >= 2 || /^\s*(?:\(?1\/(?:\d{1,2}|n)\)?|🧵)/u.test(text) || /pic\.twitter\.com|t\.co\//.test(text);
  if (!isThread) return text;
  return text
    .replace(THREAD_MARK, "")
    .replace(POST_LINK, "")
    .replace(/^[^\S\n]+|[^\S\n]+$/gm, "");
}

/**
 * A post without what its page puts around it: its author's name and handle, the time, counts and buttons, numbers of a thread, short
 * links. Hashtags and handles inside the words stay.
 *
 * @param text with "\n" at line ends
 * @example
 * withoutPostMarks("MFA of Georgia\n@MFAgovge\n·\n3h\nThe ministers spoke.\n12\n156"); //=> "The ministers spoke."
 */
export const withoutPostMarks = (text: string): string => withoutThreadMarks(withoutFrame(text));
