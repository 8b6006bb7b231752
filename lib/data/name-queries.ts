import "server-only";
import { database } from "./client";

/** A party or an issuer as a form offers it. */
export interface KnownName {
  slug: string;
  name: string;
}

const BY_NAME = { select: { slug: true, name: true }, orderBy: [{ name: "asc" }, { slug: "asc" }] } as const;

/** All parties, by name. */
export const listPartyNames = (): Promise<KnownName[]> =>
  database().party.findMany({ ...BY_NAME, orderBy: [...BY_NAME.orderBy] });

/** All issuers, by name. */
export const listIssuerNames = (): Promise<KnownName[]> =>
  database().issuer.findMany({ ...BY_NAME, orderBy: [...BY_NAME.orderBy] });
