import Papa from "papaparse";
import { SIDES, otherSide, levelOf, type Link, type Side } from "../compare";
import {
  claimOf,
  findingSentence,
  namesOf,
  passageAddress,
  passageNumber,
  reasonsInWords,
  toldPassages,
  type Finding,
  type Told,
  type ToldPassage,
} from "./told";

export const CSV_COLUMNS = [
  "side",
  "issuer",
  "revision",
  "passage",
  "start",
  "end",
  "text",
  "finding",
  "likely_counterparts",
  "possible_counterparts",
  "weak_matches",
  "strength",
  "score",
  "reasons",
  "claim",
  "algorithm",
  "sha256",
  "address",
] as const;

/** Excel takes a file without it for one in the system's own encoding; other readers skip it. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A spreadsheet runs a cell that begins like this as a formula: a text could fetch an address, and a passage that begins with a
 * dash would show as an error. Such a cell is given one apostrophe in front, and nothing else of a quotation is changed. A text that
 * has apostrophes there itself is given one more, so that taking one away always gives the exact text back.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const SCORE_DIGITS = 1_000;

type Cell = string | number | null;

const numbersOf = (links: Link[], far: Side, level: Finding): string =>
  links
    .filter((link) => levelOf(link) === level)
    .map((link) => passageNumber(link[far]))
    .sort((a, b) => a - b)
    .join("; ");

function cells(told: Told, side: Side, { passage, quotation, finding, links }: ToldPassage) {
  const far = otherSide(side);
  const [surest] = links;
  const { issuer, revision } = told.pair[side].readout;
  const row: Record<(typeof CSV_COLUMNS)[number], Cell> = {
    side,
    issuer: issuer.name,
    revision: revision.number,
    passage: passage.index + 1,
    start: passage.start,
    end: passage.end,
    text: quotation,
    finding: findingSentence(finding, namesOf(told)[far], told.comparison.basis),
    likely_counterparts: numbersOf(links, far, "likely"),
    possible_counterparts: numbersOf(links, far, "possible"),
    weak_matches: numbersOf(links, far, "weak"),
    strength: surest?.strength ?? null,
    score: surest ? Math.round(SCORE_DIGITS * surest.score) / SCORE_DIGITS : null,
    reasons: surest ? reasonsInWords(surest) : null,
    claim: claimOf(told),
    algorithm: told.algorithm,
    sha256: revision.sha256,
    address: passageAddress(told, side, passage),
  };
  return row;
}

/**
 * Writes a comparison as CSV, a row for each passage of the left text, then of the right one. Each row stands for itself: whose
 * passage, where in the text (UTF-16 code units), what was found for it and under which claim.
 *
 * Strength, score and reasons are those of the surest link. UTF-8 with a byte order mark, lines end with CR LF, and a cell that a
 * spreadsheet would run as a formula begins with an apostrophe that is not part of the quotation; the JSON has every text bare.
 *
 * @example
 * writeCsv(told).split("\r\n")[1]; //=> "left,US Department of State,1,1,0,27,They discussed trade. …"
 */
export function writeCsv(told: Told): string {
  const rows = SIDES.flatMap((side) => toldPassages(told, side).map((passage) => cells(told, side, passage)));
  const table = { fields: [...CSV_COLUMNS], data: rows };
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { escapeFormulae: LIKE_A_FORMULA, newline: "\r\n" })}\r\n`;
}
