import type { Reference } from "./references";

/** Characters that TeX reads as commands, and that a backslash alone does not escape. */
const COMMANDS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\^{}",
};

/** BibTeX counts braces even after a backslash, so an unbalanced one would swallow the rest of the file. */
function hasBracesInPairs(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    open += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (open < 0) return false;
  }
  return open === 0;
}

const escapeTex = (text: string): string =>
  (hasBracesInPairs(text) ? text : text.replaceAll("{", "(").replaceAll("}", ")")).replace(
    /[\\{}~^&%#_$]/g,
    (sign) => COMMANDS[sign] ?? `\\${sign}`,
  );

/** An address is taken literally, so characters that would end or unbalance the field are percent-encoded. */
const escapeUrl = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** The day of a moment, because the field takes "2024-04-03", "2024-04" or "2024". */
const dayOf = (iso: string): string => iso.slice(0, 10);

function entry({ key, author, title, container, issued, url, accessed, language, note }: Reference): string {
  const fields: [string, string | null][] = [
    // A second pair of braces keeps an institution in one piece and a title's capitals as they are.
    ["author", `{${escapeTex(author)}}`],
    ["title", `{${escapeTex(title)}}`],
    ["organization", container && escapeTex(container)],
    ["date", issued && dayOf(issued)],
    ["year", issued && issued.slice(0, 4)],
    ["url", escapeUrl(url)],
    ["urldate", accessed],
    ["language", language],
    ["note", escapeTex(note)],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{${key},\n${written.join("")}}\n`;
}

/**
 * Writes references as BibTeX in UTF-8: an entry each, authors as institutions.
 *
 * @example
 * writeBibtex(listReferences(file)).split("\n")[1]; //=> "  author = {{US Department of State}},"
 */
export const writeBibtex = (references: Reference[]): string => references.map(entry).join("\n");
