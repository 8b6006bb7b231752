import type { Side } from "../model/comparisons/comparison";
import { SIDES } from "../model/comparisons/sides";
import { firstText, formatQuery, type QueryValues } from "./query-values";

/** What a reference manager asks of /unapi: nothing for the list of formats, an id for those of one reference, both for the reference. */
export interface UnapiQuery {
  id: string;
  format: string;
}

/**
 * Reads the query of a reference manager.
 *
 * @example
 * parseUnapiQuery({ format: "bibtex" }); //=> { id: "", format: "bibtex" }
 */
export const parseUnapiQuery = ({ id, format }: QueryValues): UnapiQuery => ({
  id: firstText(id).trim(),
  format: firstText(format).trim(),
});

/**
 * The path where reference managers fetch references (unAPI, which Zotero asks before anything else on a page).
 *
 * @example
 * unapiPath(); //=> "/unapi"
 */
export const unapiPath = ({ id, format }: UnapiQuery = { id: "", format: "" }): string =>
  `/unapi${formatQuery([
    ["id", id],
    ["format", format],
  ])}`;

/** One reference of a comparison: a side's readout, or the comparison itself. */
export interface ReferenceId {
  of: Side | "comparison";
  /** The path of the comparison; its query names the reader, where one was asked for. */
  path: string;
}

/**
 * The id of a reference, as the page names it to reference managers.
 *
 * @example
 * formatReferenceId({ of: "left", path: "/c/werc8gmrzge196qv" }); //=> "left:/c/werc8gmrzge196qv"
 */
export const formatReferenceId = ({ of, path }: ReferenceId): string => `${of}:${path}`;

/**
 * Reads the id of a reference; the inverse of `formatReferenceId`.
 *
 * @returns null for what is none
 * @example
 * parseReferenceId("left:/c/werc8gmrzge196qv"); //=> { of: "left", path: "/c/werc8gmrzge196qv" }
 */
export function parseReferenceId(id: string): ReferenceId | null {
  const colon = id.indexOf(":");
  const of = [...SIDES, "comparison" as const].find((name) => name === id.slice(0, colon));
  return of ? { of, path: id.slice(colon + 1) } : null;
}
