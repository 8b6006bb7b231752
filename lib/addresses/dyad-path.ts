import { PATTERN_LEVELS, PATTERN_SORTS, type PatternQuery, type PatternSide } from "../model/dyads/patterns";
import type { FeedFormat } from "../model/calls/feeds";
import { CALL_KINDS } from "../model/calls/vocabularies";
import { isSlug } from "./pair-names";
import { FORMULAS } from "./route-names";
import { cutText, firstText, formatQuery, oneOf, parsePartialDate, readPeriod, type QueryValues } from "./query-values";

/** The slugs of two parties, in the order of the sides. */
export interface DyadName {
  a: string;
  b: string;
}

/**
 * The name of a dyad from its parties.
 *
 * @example
 * nameOfDyad(view.parties); //=> { a: "vestria", b: "norland" }
 */
export const nameOfDyad = ({ a, b }: Record<PatternSide, { slug: string }>): DyadName => ({ a: a.slug, b: b.slug });

/** The files of a dyad: the matrix, the open row, and the figure. */
export const DYAD_FILES = ["matrix.csv", "matrix.json", "row.csv", "row.json", "figure.svg", "figure.png"] as const;

export type DyadFile = (typeof DYAD_FILES)[number];

/** The files of an issuer's formulas. */
export const FORMULAS_FILES = ["chains.csv", "chains.json", "figure.svg", "figure.png"] as const;

export type FormulasFile = (typeof FORMULAS_FILES)[number];

/** The files of permanent links to a dyad, to an issuer across its counterparts, or to its formulas. */
export const PATTERN_SNAPSHOT_FILES = [...new Set([...DYAD_FILES, ...FORMULAS_FILES])];

export type PatternSnapshotFile = (typeof PATTERN_SNAPSHOT_FILES)[number];

/** The unfiltered pattern, the most one-sided topics first. */
export const WHOLE_PATTERN: PatternQuery = {
  from: "",
  to: "",
  issuer: "",
  principal: "",
  kind: "",
  rows: "topics",
  sort: "one-sided",
  level: "found",
  term: "",
  row: "",
  period: "",
};

/** The length of a user's own term, in UTF-16 code units. */
export const MAX_TERM = 80;

const BETWEEN = "..";

/**
 * Reads the query of a dyad's page. Unreadable values count as not given.
 *
 * @example
 * parsePatternQuery({ from: "2029", sort: "last", kind: "letter" }).kind; //=> ""
 */
export const parsePatternQuery = (query: QueryValues): PatternQuery => ({
  from: parsePartialDate(firstText(query.from)) ?? "",
  to: parsePartialDate(firstText(query.to)) ?? "",
  issuer: isSlug(firstText(query.issuer)) ? firstText(query.issuer) : "",
  principal: firstText(query.principal).trim(),
  kind: oneOf(CALL_KINDS, firstText(query.kind)) ?? "",
  rows: isSlug(firstText(query.rows)) ? firstText(query.rows) : WHOLE_PATTERN.rows,
  sort: oneOf(PATTERN_SORTS, firstText(query.sort)) ?? WHOLE_PATTERN.sort,
  level: oneOf(PATTERN_LEVELS, firstText(query.level)) ?? WHOLE_PATTERN.level,
  term: cutText(firstText(query.term), MAX_TERM),
  row: firstText(query.row).trim(),
  period: readPeriod(firstText(query.period)) ?? "",
});

/**
 * Writes the query of a dyad's page; the inverse of `parsePatternQuery`.
 *
 * @returns with "?"; empty for the unfiltered pattern
 * @example
 * formatPatternQuery({ ...WHOLE_PATTERN, from: "2029", row: "detained" }); //=> "?from=2029&row=detained"
 */
export const formatPatternQuery = (query: PatternQuery): string =>
  formatQuery(
    (["from", "to", "issuer", "principal", "kind", "rows", "sort", "level", "term", "row", "period"] as const).map(
      (name) => [name, query[name] === WHOLE_PATTERN[name] ? "" : query[name]],
    ),
  );

/**
 * The path of the list of dyads.
 *
 * @example
 * dyadsPath(); //=> "/dyads"
 */
export const dyadsPath = (): string => "/dyads";

/**
 * Writes the part of an address that names two parties; the inverse of `parseDyadName`.
 *
 * @example
 * formatDyadName({ a: "vestria", b: "norland" }); //=> "vestria..norland"
 */
export const formatDyadName = ({ a, b }: DyadName): string => `${a}${BETWEEN}${b}`;

/**
 * The path of a dyad: what two parties report about all their calls.
 *
 * @example
 * dyadPath({ a: "vestria", b: "norland" }); //=> "/dyads/vestria..norland"
 */
export const dyadPath = (name: DyadName, query: PatternQuery = WHOLE_PATTERN): string =>
  `${dyadsPath()}/${formatDyadName(name)}${formatPatternQuery(query)}`;

/**
 * The path of a file of a dyad.
 *
 * @example
 * dyadFilePath({ a: "vestria", b: "norland" }, "matrix.csv"); //=> "/dyads/vestria..norland/matrix.csv"
 */
export const dyadFilePath = (name: DyadName, file: DyadFile, query: PatternQuery = WHOLE_PATTERN): string =>
  `${dyadPath(name)}/${file}${formatPatternQuery(query)}`;

/**
 * The path of a permanent link to a pattern: of a dyad, of an issuer across its counterparts, or of an issuer's formulas.
 *
 * @param query of a dyad: the open row and period
 * @example
 * patternSnapshotPath("k3vq8w2m9d4hx0sp"); //=> "/dyads/kept/k3vq8w2m9d4hx0sp"
 */
export const patternSnapshotPath = (id: string, query: PatternQuery = WHOLE_PATTERN): string =>
  `${dyadsPath()}/kept/${id}${formatPatternQuery(query)}`;

/**
 * The path of a file of a permanent link to a pattern.
 *
 * @example
 * patternSnapshotFilePath("k3vq8w2m9d4hx0sp", "matrix.csv"); //=> "/dyads/kept/k3vq8w2m9d4hx0sp/matrix.csv"
 */
export const patternSnapshotFilePath = (
  id: string,
  file: PatternSnapshotFile,
  query: PatternQuery = WHOLE_PATTERN,
): string => `${patternSnapshotPath(id)}/${file}${formatPatternQuery(query)}`;

/**
 * The path of the formulas of one issuer in a dyad.
 *
 * @param issuer its slug
 * @example
 * formulasPath({ a: "vestria", b: "norland" }, "vestria-mfa"); //=> "/dyads/vestria..norland/formulas/vestria-mfa"
 */
export const formulasPath = (name: DyadName, issuer: string): string => `${dyadPath(name)}/${FORMULAS}/${issuer}`;

/**
 * The path of the formulas of one issuer as a file.
 *
 * @param issuer its slug
 * @example
 * formulasFilePath({ a: "vestria", b: "norland" }, "vestria-mfa", "chains.csv");
 * //=> "/dyads/vestria..norland/formulas/vestria-mfa/chains.csv"
 */
export const formulasFilePath = (name: DyadName, issuer: string, file: FormulasFile): string =>
  `${formulasPath(name, issuer)}/${file}`;

/**
 * The path of the feed of new and changed calls between two parties.
 *
 * @example
 * dyadFeedPath({ a: "vestria", b: "norland" }); //=> "/dyads/vestria..norland/feed.atom"
 */
export const dyadFeedPath = (name: DyadName, format: FeedFormat = "atom"): string => `${dyadPath(name)}/feed.${format}`;

/**
 * Reads the part of an address that names two parties.
 *
 * @returns null if it names none, or the same party twice
 * @example
 * parseDyadName("vestria..norland"); //=> { a: "vestria", b: "norland" }
 */
export function parseDyadName(part: string): DyadName | null {
  const [a = "", b = "", ...more] = part.split(BETWEEN);
  return isSlug(a) && isSlug(b) && a !== b && more.length === 0 ? { a, b } : null;
}

/**
 * Reads the name of a file of a dyad.
 *
 * @returns null for any other name
 * @example
 * parseDyadFile("figure.svg"); //=> "figure.svg"
 */
export const parseDyadFile = (part: string): DyadFile | null => DYAD_FILES.find((file) => file === part) ?? null;

/**
 * Reads the name of a file of an issuer's formulas.
 *
 * @returns null for any other name
 * @example
 * parseFormulasFile("chains.csv"); //=> "chains.csv"
 */
export const parseFormulasFile = (part: string): FormulasFile | null =>
  FORMULAS_FILES.find((file) => file === part) ?? null;

/**
 * Reads the name of a file of a permanent link to a pattern.
 *
 * @returns null for any other name
 * @example
 * parsePatternSnapshotFile("chains.csv"); //=> "chains.csv"
 */
export const parsePatternSnapshotFile = (part: string): PatternSnapshotFile | null =>
  PATTERN_SNAPSHOT_FILES.find((file) => file === part) ?? null;
