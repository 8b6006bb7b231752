import type { Reference } from "./references";

/** RIS has slashes between the parts of a date, and keeps those of the parts that are not known. */
function risDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${year}/${month}/${day}/`;
}

/** A comma would make a family name of what comes before it; RIS knows no way to say that an author is an institution. */
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
 * Writes references as RIS, UTF-8 with CR LF: every field is one line, because a line that begins with two capitals and a dash would be
 * a field of its own.
 *
 * @example
 * writeRis(listReferences(file)).split("\r\n")[0]; //=> "TY  - ELEC"
 */
export const writeRis = (references: Reference[]): string => references.map(record).join("\r\n");
