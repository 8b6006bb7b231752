import { CsvError, parse } from "csv-parse/sync";
import { findColumn } from "./columns";

const DELIMITERS = [",", ";", "\t"];
/** Excel's own first line, "sep=;". */
const SEPARATOR_LINE = /^\ufeff?"?sep=.[^\n]*\n/i;
/** With at least this many columns and rows, including the header, a text is not a list in prose. */
const FEWEST = { columns: 3, rows: 3 };
const LONGEST_NAME = 40;

/** The rows of a text as a table; null if it is none: a comma in prose is followed by a space. */
function rowsOf(text: string, delimiter: string): string[][] | null {
  try {
    const rows: string[][] = parse(text, { delimiter, record_delimiter: "\n", relax_column_count: true });
    const own = rows.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    const isTight = own.every((cells) => cells.slice(1).every((cell) => !/^[^\S\t]/.test(cell)));
    return isTight ? own : null;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const isName = (cell: string) => cell.trim() !== "" && cell.length <= LONGEST_NAME && !/[.!?:…]\s*$/.test(cell);

function isTable([header, ...rows]: string[][]): boolean {
  if (!header || header.length < FEWEST.columns || rows.length === 0) return false;
  const known = header.filter((name) => findColumn(name)).length;
  if (known >= FEWEST.columns && known > header.length / 2) return true;
  const areNames = header.every(isName) && new Set(header).size === header.length;
  return areNames && rows.length + 1 >= FEWEST.rows && rows.every((cells) => cells.length === header.length);
}

/**
 * Whether a text is clearly the content of a spreadsheet: several columns of equal number under a header, or under the names of a library's
 * columns. Prose with commas, lists, and a text that contains a table are not.
 *
 * @example
 * isSpreadsheet("call,date,title\n1,2031-01-02,A call"); //=> true
 * isSpreadsheet("They met, they talked, they left."); //=> false
 */
export function isSpreadsheet(text: string): boolean {
  const own = text.replace(/\r\n?/g, "\n").replace(SEPARATOR_LINE, "").trim();
  const first = own.slice(0, own.indexOf("\n") + 1);
  return DELIMITERS.some((delimiter) => {
    if (first.split(delimiter).length < FEWEST.columns) return false;
    return isTable(rowsOf(own, delimiter) ?? []);
  });
}
