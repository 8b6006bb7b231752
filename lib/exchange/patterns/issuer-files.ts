import { issuerCell } from "../../messages/dyads/issuer-pattern";
import { patternBasis } from "../../messages/dyads/patterns";
import { toText } from "../../messages/parts/to-text";
import { writeCsvTable } from "../csv-table";
import { writeIssuerFigure } from "./issuer-figure";
import { roundShare } from "./pattern-csv";
import type { IssuerPatternFile } from "./pattern-file";
import { CSV_TYPE, JSON_TYPE, PNG_TYPE, SVG_TYPE, indentJson } from "./pattern-json";

const COLUMNS = [
  ...["topic", "label", "counterpart", "comparable_calls", "said_n", "said_of", "said_low", "said_high"],
  ...["heard_n", "heard_of"],
  ...["both_n", "only_issuer_n", "only_issuer_low", "only_issuer_high"],
  ...["only_counterpart_n", "only_counterpart_low", "only_counterpart_high"],
  ...["open_n", "neither_n", "confirmed_n", "says", "address"],
] as const;

/**
 * Writes what an issuer tells whom as CSV, a row for each topic and counterpart: in how many of its own readouts the issuer has the topic,
 * in how many of its own the counterpart has it, and what both sides did with it, with 95 % intervals.
 *
 * @example
 * writeIssuerCsv(file).split("\r\n")[1]; //=> "detained,Detained persons,Norland,6,5,0.436,…"
 */
function writeIssuerCsv({ view, address }: IssuerPatternFile): string {
  const rows = view.rows.flatMap(({ topic, label, cells }) =>
    cells.map((cell, i) => ({
      topic,
      label,
      counterpart: view.counterparts[i]!.party.name,
      comparable_calls: cell.sum.comparable,
      said_n: cell.said.n,
      said_of: cell.said.of,
      heard_n: cell.heard.n,
      heard_of: cell.heard.of,
      said_low: roundShare(cell.said.low),
      said_high: roundShare(cell.said.high),
      both_n: cell.rates.both.n,
      only_issuer_n: cell.rates["only-a"].n,
      only_issuer_low: roundShare(cell.rates["only-a"].low),
      only_issuer_high: roundShare(cell.rates["only-a"].high),
      only_counterpart_n: cell.rates["only-b"].n,
      only_counterpart_low: roundShare(cell.rates["only-b"].low),
      only_counterpart_high: roundShare(cell.rates["only-b"].high),
      open_n: cell.sum.open,
      neither_n: cell.sum.neither,
      confirmed_n: cell.sum.confirmed,
      says: toText(issuerCell(cell, view.issuer, view.counterparts[i]!)),
      address,
    })),
  );
  return writeCsvTable(COLUMNS, rows);
}

/**
 * Writes what an issuer tells whom as JSON: the counterparts, and for each topic a cell for each of them, with rates, denominators, 95 %
 * intervals and streaks.
 *
 * @example
 * JSON.parse(writeIssuerJson(file)).rows[0].cells[0].said; //=> { n: 5, of: 6, low: 0.436…, high: 0.970… }
 */
const writeIssuerJson = ({ view, address, accessed }: IssuerPatternFile): string => {
  const { issuer, query, counterparts, rows, rates } = view;
  return indentJson({
    issuer,
    query,
    address,
    accessed,
    basis: toText(patternBasis({ rates, level: query.level })),
    counterparts,
    rows,
  });
};

/** Every file of an issuer's pattern, by the last part of its address; for a PNG, the figure that it is drawn from. */
export const ISSUER_PATTERN_FILES = {
  "matrix.csv": { contentType: CSV_TYPE, write: writeIssuerCsv },
  "matrix.json": { contentType: JSON_TYPE, write: writeIssuerJson },
  "figure.svg": { contentType: SVG_TYPE, write: writeIssuerFigure },
  "figure.png": { contentType: PNG_TYPE, write: writeIssuerFigure },
} satisfies Record<string, { contentType: string; write: (file: IssuerPatternFile) => string }>;
