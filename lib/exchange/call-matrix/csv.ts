import { isolate } from "../../messages/parts/isolate";
import { unmatchedHeading } from "../../messages/comparisons/matrix";
import { toText } from "../../messages/parts/to-text";
import { writeCsvTable } from "../csv-table";
import type { MatrixFile } from "./matrix-file";

const MATRIX_COLUMNS = [
  "issuer",
  "revision",
  "passage",
  "text",
  "held_against",
  "level",
  "finding",
  "matched_by",
  "reviewed",
  "claim",
  "address",
] as const;

/**
 * Writes a matrix as CSV: a row for each passage of the chosen readout and each other readout, with the counterpart and who matched the
 * two; then a row for each point of the others that has no counterpart in the chosen one.
 *
 * @example
 * writeMatrixCsv(file).split("\r\n")[1]; //=> "US Department of State,1,1,The Secretary spoke…,Mediamax,likely,likely counterpart: 2,…"
 */
export function writeMatrixCsv({ view, address }: MatrixFile): string {
  const { readout, columns, rows, unmatched, claim, names } = view;
  const common = { claim: toText(claim), address };
  const ofChosen = rows.flatMap(({ number, quotation, cells }) =>
    cells.map(({ level, words }, i) => ({
      issuer: isolate(readout.issuer.name),
      revision: readout.revision.number,
      passage: number,
      text: quotation,
      held_against: isolate(columns[i]!.readout.issuer.name),
      level,
      finding: toText(words),
      matched_by: toText(columns[i]!.reader),
      reviewed: toText(columns[i]!.reviewed),
      ...common,
    })),
  );
  const ofOthers = unmatched.flatMap(({ readout: other, names: own, summary, passages }) =>
    passages.map(({ number, quotation, verdict }) => ({
      issuer: isolate(other.issuer.name),
      revision: other.revision.number,
      passage: number,
      text: quotation,
      held_against: isolate(readout.issuer.name),
      level: "none",
      finding: toText(verdict ?? unmatchedHeading(own, names)),
      matched_by: toText(columns.find((column) => column.readout === other)!.reader),
      reviewed: toText(summary),
      ...common,
    })),
  );
  return writeCsvTable(MATRIX_COLUMNS, [...ofChosen, ...ofOthers]);
}
