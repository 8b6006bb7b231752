import Papa from "papaparse";

/** Without it, Excel takes a file for one in the system's own encoding; other programs skip it. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A spreadsheet runs a cell that begins like this as a formula: a text could then fetch an address, and a passage that begins with a dash
 * would show as an error. Such a cell gets one apostrophe in front, and the quotation is otherwise unchanged. A text that already begins
 * with apostrophes gets one more, so that removing one always restores the exact text.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

export type Cell = string | number | null;

/**
 * Writes a table as CSV: UTF-8 with a byte order mark, lines end with CR LF, and a cell that a spreadsheet would run as a formula begins
 * with an apostrophe.
 *
 * @param fields the columns, in their order
 * @example
 * writeCsvTable(["topic", "calls"], [{ topic: "=1", calls: 3 }]); //=> "\ufefftopic,calls\r\n'=1,3\r\n"
 */
export function writeCsvTable<Field extends string>(fields: readonly Field[], data: Record<Field, Cell>[]): string {
  const table = Papa.unparse({ fields: [...fields], data }, { escapeFormulae: LIKE_A_FORMULA, newline: "\r\n" });
  // Without rows, the header line is already complete.
  return `${BYTE_ORDER_MARK}${table.replace(/(\r\n)?$/, "\r\n")}`;
}

/**
 * Further rows of such a table.
 *
 * @example
 * writeCsvRows(["topic", "calls"], [{ topic: "=1", calls: 3 }]); //=> "'=1,3\r\n"
 */
export function writeCsvRows<Field extends string>(fields: readonly Field[], data: Record<Field, Cell>[]): string {
  const rows = data.map((row) => fields.map((field) => row[field]));
  return `${Papa.unparse(rows, { escapeFormulae: LIKE_A_FORMULA, newline: "\r\n" })}\r\n`;
}
