import { cellSentence } from "../../messages/dyads/pattern-cells";
import { toText } from "../../messages/parts/to-text";
import type { CellPassages, PatternCell, PatternLevel, PatternRow } from "../../model/dyads/patterns";
import { passageNumber } from "../../model/comparisons/passage-number";
import { writeCsvTable } from "../csv-table";
import type { PatternFile } from "./pattern-file";

const PATTERN_COLUMNS = [
  "topic",
  "label",
  "call",
  "date",
  "kind",
  "state",
  "level",
  "why",
  "says",
  "a",
  "b",
  "a_passages",
  "b_passages",
  "comparable_calls",
  "both_n",
  "both_low",
  "both_high",
  "only_a_n",
  "only_a_low",
  "only_a_high",
  "only_b_n",
  "only_b_low",
  "only_b_high",
  "a_first",
  "a_last",
  "b_first",
  "b_last",
  "address",
] as const;

const DIGITS = 1_000;

/**
 * A share with three decimals.
 *
 * @example
 * roundShare(0.43649); //=> 0.436
 */
export const roundShare = (share: number): number => Math.round(DIGITS * share) / DIGITS;

/** The surest level of a cell. */
const levelOf = ({ isConfirmed, isAgreed }: PatternCell): PatternLevel =>
  isConfirmed ? "confirmed" : isAgreed ? "agreed" : "found";

const passages = (cells: CellPassages[]): string =>
  cells.map(({ readout, ids }) => `${readout}: ${ids.map(passageNumber).join(", ")}`).join("; ");

/** When each side first and last had a topic; null if it never did. */
const seenColumns = ({ a, b }: PatternRow["seen"]) => ({
  a_first: a?.first ?? null,
  a_last: a?.last ?? null,
  b_first: b?.first ?? null,
  b_last: b?.last ?? null,
});

/**
 * Writes the pattern of a dyad as CSV, a row for each topic in each call: its state and level of claim, the passages of each side, and
 * the topic's rates over all comparable calls with their 95 % intervals, and when the compared readouts of each side first and last had
 * it.
 *
 * @example
 * writePatternCsv(file).split("\r\n")[1]; //=> "detained,Detained persons,2029-01-05-vesna-holt,2029-01-05,phone-call,only-a,found,…"
 */
export function writePatternCsv({ view, address }: PatternFile): string {
  const { pattern, parties } = view;
  const rows = pattern.rows.flatMap(({ topic, label, cells, rates, seen }) =>
    cells.map((cell, i) => {
      const { call } = pattern.columns[i]!;
      return {
        topic,
        label,
        call: call.slug,
        date: call.date,
        kind: call.kind,
        state: cell.state,
        level: levelOf(cell),
        why: cell.why,
        says: toText(cellSentence(cell, parties)),
        a: parties.a.name,
        b: parties.b.name,
        a_passages: passages(cell.passages.a),
        b_passages: passages(cell.passages.b),
        comparable_calls: rates.both.of,
        both_n: rates.both.n,
        both_low: roundShare(rates.both.low),
        both_high: roundShare(rates.both.high),
        only_a_n: rates["only-a"].n,
        only_a_low: roundShare(rates["only-a"].low),
        only_a_high: roundShare(rates["only-a"].high),
        only_b_n: rates["only-b"].n,
        only_b_low: roundShare(rates["only-b"].low),
        only_b_high: roundShare(rates["only-b"].high),
        ...seenColumns(seen),
        address,
      };
    }),
  );
  return writeCsvTable(PATTERN_COLUMNS, rows);
}
