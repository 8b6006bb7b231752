/** What Markdown, GitHub's and pandoc's included, gives a meaning anywhere in a line; all of it may come after a backslash. */
const SPECIAL = /[\\`*_{}[\]<>&|~$^#@=]/g;
/** What makes a bare address a link, or a word between colons a picture. */
const LINKING = /:(?=\/\/|[\w+-]+:)|(?<=www)\./gi;
/** What makes a line something else than text: a list, a rule, a definition. */
const LEADING = /^(?:[-+:]|\d+[.)])/;

const SPACE_ENTITIES: Record<string, string> = { " ": "&#32;", "\t": "&#9;" };

function escapeLine(line: string): string {
  const indent = /^[ \t]*/.exec(line)![0];
  const text = line.slice(indent.length).trimEnd();
  if (text === "") return "";
  const escaped = text
    .replace(SPECIAL, "\\$&")
    .replace(LINKING, "\\$&")
    .replace(LEADING, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
  return indent.replace(/[ \t]/g, (space) => SPACE_ENTITIES[space]!) + escaped;
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/).map(escapeLine);

/**
 * A text as Markdown that shows as that text and does nothing: no link, image, HTML, heading or list can come of it. Line ends
 * become spaces.
 *
 * @example
 * escapeMarkdown("[peace](javascript:alert(1))"); //=> "\\[peace\\](javascript:alert(1))"
 */
export const escapeMarkdown = (text: string): string => linesOf(text).join(" ");

/**
 * A text as a Markdown block quote that it cannot break out of; its line ends are kept.
 *
 * @example
 * quoteMarkdown("- peace\n# talks"); //=> "> \\- peace\\\n> \\# talks"
 */
export function quoteMarkdown(text: string): string {
  const lines = linesOf(text);
  return lines
    .map((line, i) => {
      // A backslash at the end of a line is a line break; before an empty line it would show as itself.
      const breaks = line !== "" && (lines[i + 1] ?? "") !== "";
      return `> ${line}${breaks ? "\\" : ""}`.trimEnd();
    })
    .join("\n");
}
