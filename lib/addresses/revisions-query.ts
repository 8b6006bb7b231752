import { parseNumber } from "./pair-names";
import { formatQuery, type QueryValues } from "./query-values";

/** What a correction of a readout has just saved. */
const SAVED = ["details", "revision"] as const;

export type Saved = (typeof SAVED)[number];

/** The two revisions that an address names for comparison. */
export interface RevisionsQuery {
  from: number | null;
  to: number | null;
  /** After a correction: whether it made a new revision. Null otherwise. */
  saved: Saved | null;
}

/** The default query of a readout's revisions. */
export const PLAIN_REVISIONS: RevisionsQuery = { from: null, to: null, saved: null };

const numberOf = (value: unknown) => (typeof value === "string" ? parseNumber(value) : null);

/**
 * Reads the query of a readout's revisions. Unreadable values count as not given.
 *
 * @example
 * parseRevisionsQuery({ from: "1", to: "latest" }); //=> { from: 1, to: null, saved: null }
 */
export const parseRevisionsQuery = ({ from, to, saved }: QueryValues): RevisionsQuery => ({
  from: numberOf(from),
  to: numberOf(to),
  saved: SAVED.find((what) => what === saved) ?? null,
});

/**
 * Writes the query of a readout's revisions; the inverse of `parseRevisionsQuery`.
 *
 * @returns with "?", or empty
 * @example
 * formatRevisionsQuery({ from: 1, to: 3, saved: null }); //=> "?from=1&to=3"
 */
export const formatRevisionsQuery = ({ from, to, saved }: RevisionsQuery): string =>
  formatQuery([
    ["from", from === null ? "" : String(from)],
    ["to", to === null ? "" : String(to)],
    ["saved", saved ?? ""],
  ]);

/** The numbers of two existing revisions of one readout. */
export interface RevisionRange {
  from: number;
  to: number;
}

/**
 * The two revisions that a page compares. If the address names none, or one that does not exist, they are the latest and the one before.
 *
 * @param latest how many revisions there are
 * @returns null if there is only one
 * @example
 * comparedRevisions({ from: 1, to: null, saved: null }, 3); //=> { from: 1, to: 3 }
 */
export function comparedRevisions({ from, to }: RevisionsQuery, latest: number): RevisionRange | null {
  if (latest < 2) return null;
  const stored = (number: number | null, otherwise: number) =>
    number !== null && number <= latest ? number : otherwise;
  return { from: stored(from, latest - 1), to: stored(to, latest) };
}
