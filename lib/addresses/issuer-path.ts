import type { PatternQuery } from "../model/dyads/patterns";
import { WHOLE_PATTERN, formatPatternQuery } from "./dyad-path";
import { issuerPath } from "./name-path";

/** The files of an issuer's pattern across its counterparts. */
export const ISSUER_FILES = ["matrix.csv", "matrix.json", "figure.svg", "figure.png"] as const;

export type IssuerFile = (typeof ISSUER_FILES)[number];

/**
 * The path of an issuer's page with the query of its pattern.
 *
 * @param issuer its slug
 * @example
 * issuerPatternPath("vestria-mfa", { ...WHOLE_PATTERN, from: "2029" }); //=> "/issuers/vestria-mfa?from=2029"
 */
export const issuerPatternPath = (issuer: string, query: PatternQuery = WHOLE_PATTERN): string =>
  `${issuerPath(issuer)}${formatPatternQuery(query)}`;

/**
 * The path of a file of an issuer across its counterparts.
 *
 * @param issuer its slug
 * @example
 * issuerFilePath("vestria-mfa", "matrix.csv"); //=> "/issuers/vestria-mfa/matrix.csv"
 */
export const issuerFilePath = (issuer: string, file: IssuerFile, query: PatternQuery = WHOLE_PATTERN): string =>
  `${issuerPath(issuer)}/${file}${formatPatternQuery(query)}`;

/**
 * Reads the name of a file of an issuer.
 *
 * @returns null for any other name
 * @example
 * parseIssuerFile("figure.svg"); //=> "figure.svg"
 */
export const parseIssuerFile = (part: string): IssuerFile | null => ISSUER_FILES.find((file) => file === part) ?? null;
