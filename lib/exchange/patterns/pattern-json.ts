import { patternBasis } from "../../messages/dyads/patterns";
import { toText } from "../../messages/parts/to-text";
import type { PatternFile } from "./pattern-file";

export const CSV_TYPE = "text/csv; charset=utf-8; header=present";
export const JSON_TYPE = "application/json; charset=utf-8";
export const SVG_TYPE = "image/svg+xml; charset=utf-8";
/** Drawn from the SVG by lib/pictures. */
export const PNG_TYPE = "image/png";

/**
 * Indented, because people read it too.
 *
 * @example
 * indentJson({ a: 1 }); //=> '{\n  "a": 1\n}\n'
 */
export const indentJson = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

const head = ({ view: { parties, query, total }, address, accessed }: PatternFile) => ({
  parties,
  query,
  total,
  address,
  accessed,
});

/**
 * The pattern of a dyad as data, for the download and the API.
 *
 * @example
 * patternJson(file).rows[0]?.rates["only-a"]; //=> { n: 12, of: 12, low: 0.757…, high: 1 }
 */
export const patternJson = (file: PatternFile) => ({
  ...head(file),
  basis: toText(patternBasis({ rates: file.view.rates, level: file.view.query.level })),
  ...file.view.pattern,
});

/**
 * Writes the pattern of a dyad as JSON: the calls, and for each topic its cells with their levels, its counts, its rates with denominators
 * and 95 % intervals, its streak, and when it first and last occurred.
 *
 * @example
 * JSON.parse(writePatternJson(file)).rows[0].rates["only-a"]; //=> { n: 12, of: 12, low: 0.757…, high: 1 }
 */
export const writePatternJson = (file: PatternFile): string => indentJson(patternJson(file));

/**
 * The open row as data, or what only the other side published if the row of a side without readouts is open; null if no row is.
 *
 * @example
 * rowJson(file).open?.lines[0]?.index; //=> 3
 */
export const rowJson = (file: PatternFile) => ({
  ...head(file),
  columns: file.view.pattern.columns.map(({ call: { slug, title, date, kind } }) => ({ slug, title, date, kind })),
  open: file.view.open,
  silence: file.view.silence,
});

/**
 * Writes the open row as JSON: its figures, and its quotations with their passages; for a side without readouts, what only the other side
 * published.
 *
 * @returns JSON in which `open` is null if no row is open
 * @example
 * JSON.parse(writeRowJson(file)).open.lines[0].quotations.a[0].words; //=> "He raised the detained journalists."
 */
export const writeRowJson = (file: PatternFile): string => indentJson(rowJson(file));
