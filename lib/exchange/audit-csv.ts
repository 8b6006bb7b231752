import type { AuditLine } from "../model/people/audit";
import { writeCsvRows, writeCsvTable } from "./csv-table";

/** The content of each column. */
const COLUMNS = ["id", "at", "member", "via", "act", "thing", "details"] as const;

/**
 * Writes the audit as CSV, a line at a time: acts by their stored names, times in ISO 8601.
 *
 * @example
 * for await (const piece of writeAuditCsv(readAudit())) file.write(piece);
 */
export async function* writeAuditCsv(lines: AsyncIterable<AuditLine>): AsyncGenerator<string> {
  yield writeCsvTable(COLUMNS, []);
  for await (const line of lines) yield writeCsvRows(COLUMNS, [{ ...line, details: JSON.stringify(line.details) }]);
}
