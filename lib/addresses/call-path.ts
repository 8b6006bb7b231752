import { MATRIX_FORMATS, type MatrixFormat } from "../model/library/downloads";
import type { ReaderName } from "../model/comparisons/comparison-query";
import type { MatrixQuery } from "../model/comparisons/matrix-view";
import { ALL_CALLS, formatCallsQuery, type CallsQuery } from "./calls-query";
import { isSlug } from "./pair-names";
import type { CallPage } from "./route-names";
import { parseReader } from "./comparison-query";
import { firstText, formatQuery, type QueryValues } from "./query-values";

/**
 * The path of the list of calls.
 *
 * @example
 * callsPath();                                             //=> "/calls"
 * callsPath({ ...ALL_CALLS, q: "ceasefire", kind: "meeting" }); //=> "/calls?q=ceasefire&kind=meeting"
 */
export const callsPath = (query: CallsQuery = ALL_CALLS): string => `/calls${formatCallsQuery(query)}`;

/**
 * The path of the form that adds a call.
 *
 * @example
 * newCallPath(); //=> "/calls/new"
 */
export const newCallPath = (): string => "/calls/new";

/**
 * The path of a call, which shows the comparison of its first two official readouts.
 *
 * @param call its slug
 * @example
 * callPath("2024-04-03-blinken-aliyev"); //=> "/calls/2024-04-03-blinken-aliyev"
 */
export const callPath = (call: string): string => `/calls/${call}`;

/**
 * The path of a page below a call.
 *
 * @param call its slug
 * @example
 * callPagePath("2024-04-03-blinken-aliyev", "edit"); //=> "/calls/2024-04-03-blinken-aliyev/edit"
 */
export const callPagePath = (call: string, page: CallPage): string => `${callPath(call)}/${page}`;

/**
 * The path of the form that adds a readout to a call.
 *
 * @param call its slug
 * @param party the slug of the party whose account is added; null for any text, such as a press report
 * @example
 * addReadoutPath("2024-04-03-blinken-aliyev", "azerbaijan"); //=> "/calls/2024-04-03-blinken-aliyev/add?party=azerbaijan"
 */
export const addReadoutPath = (call: string, party: string | null = null): string =>
  `${callPagePath(call, "add")}${formatQuery([["party", party ?? ""]])}`;

/**
 * The path of the page that chooses a readout from another call to compare with one of this call.
 *
 * @param call its slug
 * @param of the slug of the readout of this call; by default the page chooses one
 * @param reader whose links the comparison shows; by default those of the default reader
 * @example
 * otherCallPath("2024-04-03-blinken-aliyev", "mediamax"); //=> "/calls/2024-04-03-blinken-aliyev/compare?of=mediamax"
 */
export const otherCallPath = (call: string, of: string | null = null, reader: ReaderName | null = null): string =>
  `${callPagePath(call, "compare")}${formatQuery([
    ["of", of ?? ""],
    ["reader", reader ?? ""],
  ])}`;

/** The matrix with its default query. */
export const PLAIN_MATRIX: MatrixQuery = { of: null, from: 1, reader: null };

/**
 * The path of a call's matrix.
 *
 * @param call its slug
 * @param query what differs from the default query
 * @example
 * matrixPath("2024-04-03-blinken-aliyev", { of: "mediamax" });
 * //=> "/calls/2024-04-03-blinken-aliyev/matrix?of=mediamax"
 * matrixPath("2024-04-03-blinken-aliyev", { of: "mediamax", from: 101, reader: "model" });
 * //=> "/calls/2024-04-03-blinken-aliyev/matrix?of=mediamax&from=101&reader=model"
 */
export const matrixPath = (call: string, query: Partial<MatrixQuery> = {}): string =>
  `${callPagePath(call, "matrix")}${formatMatrixQuery({ ...PLAIN_MATRIX, ...query })}`;

/** The name of a matrix's file, before its ending. */
const FILE = "matrix";

/**
 * The path of a call's matrix as a file, which has all passages of the chosen readout.
 *
 * @param call its slug
 * @example
 * matrixFilePath("2024-04-03-blinken-aliyev", "csv", { ...PLAIN_MATRIX, reader: "model" });
 * //=> "/calls/2024-04-03-blinken-aliyev/matrix/matrix.csv?reader=model"
 */
export const matrixFilePath = (call: string, format: MatrixFormat, query: MatrixQuery = PLAIN_MATRIX): string =>
  `${callPagePath(call, "matrix")}/${FILE}.${format}${formatMatrixQuery({ ...query, from: PLAIN_MATRIX.from })}`;

/**
 * Reads the name of a matrix's file.
 *
 * @returns null for any other name
 * @example
 * parseMatrixFile("matrix.csv"); //=> "csv"
 */
export const parseMatrixFile = (part: string): MatrixFormat | null =>
  MATRIX_FORMATS.find((format) => part === `${FILE}.${format}`) ?? null;

const formatMatrixQuery = ({ of, from, reader }: MatrixQuery): string =>
  formatQuery([
    ["of", of ?? ""],
    ["from", from > 1 ? String(from) : ""],
    ["reader", reader ?? ""],
  ]);

/** A passage's number; no readout has a million. */
const NUMBER = /^[1-9]\d{0,5}$/;

/**
 * Reads the query of a matrix; the inverse of `matrixPath`.
 *
 * @example
 * parseMatrixQuery({ of: "mediamax", from: "101" }); //=> { of: "mediamax", from: 101, reader: null }
 */
export function parseMatrixQuery(values: QueryValues): MatrixQuery {
  const [of, number] = [firstText(values.of), firstText(values.from)];
  return {
    of: isSlug(of) ? of : PLAIN_MATRIX.of,
    from: NUMBER.test(number) ? Number(number) : PLAIN_MATRIX.from,
    reader: parseReader(values),
  };
}
