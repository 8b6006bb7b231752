import type { Side } from "../model/comparisons/comparison";
import { SIDES } from "../model/comparisons/sides";
import { firstText, formatQuery, type QueryValues } from "./query-values";

/**
 * A request of a reference manager to /unapi: without fields for the list of formats, with an id for the formats of a reference, with both
 * for the reference.
 */
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
 * The path where reference managers fetch references (unAPI, which Zotero tries first on a page).
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
  /** The path of the comparison; its query names the reader, if one was asked for. */
  path: string;
}

/**
 * The id of a reference, as a page tells it to reference managers.
 *
 * @example
 * formatReferenceId({ of: "left", path: "/c/werc8gmrzge196qv" }); //=> "left:/c/werc8gmrzge196qv"
 */
export const formatReferenceId = ({ of, path }: ReferenceId): string => `${of}:${path}`;

/**
 * Reads the id of a reference; the inverse of `formatReferenceId`.
 *
 * @returns null if it is none
 * @example
 * parseReferenceId("left:/c/werc8gmrzge196qv"); //=> { of: "left", path: "/c/werc8gmrzge196qv" }
 */
export function parseReferenceId(id: string): ReferenceId | null {
  const colon = id.indexOf(":");
  const of = [...SIDES, "comparison" as const].find((name) => name === id.slice(0, colon));
  return of ? { of, path: id.slice(colon + 1) } : null;
}
