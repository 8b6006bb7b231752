import { cellSentence } from "../../messages/dyads/patterns";
import { toText } from "../../messages/parts/to-text";
import { PATTERN_SIDES } from "../../model/dyads/patterns";
import { writeCsvTable } from "../csv-table";
import type { PatternFile } from "./pattern-file";

const ROW_COLUMNS = [
  "topic",
  "call",
  "date",
  "state",
  "level",
  "says",
  "party",
  "issuer",
  "language",
  "passage",
  "text",
  "address",
] as const;

/**
 * Writes the row that is open as CSV: a row for each quotation, call by call.
 *
 * @returns the head alone where no row is open
 * @example
 * writeRowCsv(file).split("\r\n").length; //=> 9
 */
export function writeRowCsv({ view, address }: PatternFile): string {
  const { open, pattern, parties } = view;
  const rows = (open?.lines ?? []).flatMap(({ index, quotations }) =>
    PATTERN_SIDES.flatMap((side) =>
      quotations[side].map(({ issuer, language, number, words, href }) => {
        const cell = open!.row.cells[index]!;
        const { call } = pattern.columns[index]!;
        return {
          topic: open!.row.label,
          call: call.slug,
          date: call.date,
          state: cell.state,
          level: cell.isConfirmed ? "confirmed" : "found",
          says: toText(cellSentence(cell, parties)),
          party: parties[side].name,
          issuer,
          language,
          passage: number,
          text: words,
          address: new URL(href, address).href,
        };
      }),
    ),
  );
  return writeCsvTable(ROW_COLUMNS, rows);
}
