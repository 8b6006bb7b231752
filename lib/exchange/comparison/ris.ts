import type { Reference } from "./references";

/** RIS separates the parts of a date by slashes, and keeps the slashes of unknown parts. */
function risDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${year}/${month}/${day}/`;
}

/** RIS takes everything before a comma for a family name, and cannot mark an author as an institution. */
const withoutComma = (name: string): string => name.replace(/\s*[,،，]\s*/g, " – ");

function record({ key, author, title, container, issued, url, accessed, language, note }: Reference): string {
  const fields: [string, string | null][] = [
    ["TY", "ELEC"],
    ["ID", key],
    ["AU", withoutComma(author)],
    ["TI", title],
    ["PB", container],
    ["PY", issued && issued.slice(0, 4)],
    ["DA", issued && risDate(issued)],
    ["UR", url.replace(/\s/g, encodeURIComponent)],
    ["Y2", risDate(accessed)],
    ["LA", language],
    ["N1", note],
    ["ER", ""],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join("");
}

/**
 * Writes references as RIS in UTF-8 with CR LF. Every field is one line, because a line that begins with two capitals and a dash would be
 * another field.
 *
 * @example
 * writeRis(listReferences(file)).split("\r\n")[0]; //=> "TY  - ELEC"
 */
export const writeRis = (references: Reference[]): string => references.map(record).join("\r\n");
