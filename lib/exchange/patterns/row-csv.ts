import { callPath } from "../../addresses/call-path";
import { missingReadout } from "../../messages/calls/calls";
import { cellSentence } from "../../messages/dyads/pattern-cells";
import { toText } from "../../messages/parts/to-text";
import type { DyadView } from "../../model/dyads/dyad-view";
import { PATTERN_SIDES, otherPatternSide } from "../../model/dyads/patterns";
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

function silentRows({ silence, pattern, parties }: DyadView, address: string) {
  if (!silence) return [];
  const state = { state: "no-readout", level: null, says: toText(missingReadout(parties[silence.side].name)) };
  return silence.calls.flatMap(({ index, readouts }) => {
    const { call } = pattern.columns[index]!;
    const place = { call: call.slug, date: call.date, address: new URL(callPath(call.slug), address).href };
    return readouts.flatMap(({ issuer, language, passages }) =>
      passages.map(({ number, words, topics }) => ({
        ...place,
        ...state,
        issuer,
        language,
        party: parties[otherPatternSide(silence.side)].name,
        topic: topics.join("; "),
        passage: number,
        text: words,
      })),
    );
  });
}

/**
 * Writes the open row as CSV: a line for each quotation, call by call. For a side without readouts, these are what only the other side
 * published, each with its own topics; they have no level of claim, because nothing is claimed about them.
 *
 * @returns only the header if no row is open
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
  return writeCsvTable(ROW_COLUMNS, [...rows, ...silentRows(view, address)]);
}
