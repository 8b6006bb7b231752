import { firstText, formatQuery, type QueryValues } from "./query-values";
import { libraryPath } from "./site-path";

/** Why a name was not corrected or merged. */
export const NAME_FAULTS = ["not-valid", "taken", "same-call", "missing"] as const;

export type NameFault = (typeof NAME_FAULTS)[number];

/**
 * The path of a party's page, with its calls.
 *
 * @param party its slug
 * @example
 * partyPath("azerbaijan"); //=> "/parties/azerbaijan"
 */
export const partyPath = (party: string): string => `/parties/${party}`;

/**
 * The path of an issuer's page, with the calls it has readouts of.
 *
 * @param issuer its slug
 * @example
 * issuerPath("us-state-department"); //=> "/issuers/us-state-department"
 */
export const issuerPath = (issuer: string): string => `/issuers/${issuer}`;

/**
 * The path of the list of parties and issuers whose names can be corrected.
 *
 * @example
 * namesPath(); //=> "/library/parties"
 */
export const namesPath = (): string => `${libraryPath()}/parties`;

/**
 * The path of the page that corrects a party and its issuers.
 *
 * @param party its slug
 * @param fault why the last correction failed
 * @example
 * partyNamesPath("azerbaijan"); //=> "/library/parties/azerbaijan"
 */
export const partyNamesPath = (party: string, fault: NameFault | null = null): string =>
  `${namesPath()}/${party}${formatQuery([["fault", fault ?? ""]])}`;

/**
 * Reads why the last correction failed.
 *
 * @example
 * parseNameFault({ fault: "taken" }); //=> "taken"
 */
export const parseNameFault = ({ fault }: QueryValues): NameFault | null =>
  NAME_FAULTS.find((known) => known === firstText(fault)) ?? null;
