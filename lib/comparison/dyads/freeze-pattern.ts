import "server-only";
import type { Address } from "../../addresses/address";
import { findIssuerName } from "../../data/names/name-queries";
import { freezeDyad } from "./freeze-dyad";
import { freezeFormulas } from "./freeze-formulas";
import { freezeIssuer } from "./freeze-issuer";

/** The pages of patterns that have permanent links. */
export type PatternAddress = Extract<Address, { kind: "dyad" | "issuer" | "formulas" }>;

/**
 * Stores what a pattern's page shows for a permanent link.
 *
 * @returns the id of its snapshot, which is always the same for the same state; null if there is no such page
 * @throws when the database cannot be written
 * @example
 * await freezePattern({ kind: "dyad", dyad: { a: "vestria", b: "norland" }, query: WHOLE_PATTERN }); //=> "k3vq8w2m9d4hx0sp"
 */
export async function freezePattern(address: PatternAddress): Promise<string | null> {
  if (address.kind === "dyad") return freezeDyad(address.dyad, address.query);
  if (address.kind === "formulas") return freezeFormulas(address.dyad, address.issuer);
  const issuer = await findIssuerName(address.issuer);
  return issuer && freezeIssuer(issuer, address.query);
}
