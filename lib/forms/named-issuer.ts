import type { StoredIssuer } from "../model/calls/calls";
import type { IssuerInput } from "../schema/call-input";
import { askToAdd, type Named } from "./named-parties";
import type { FieldValues } from "./form";
import { slugOf } from "./slug";
import { findIssuer } from "./stored-issuer";

/**
 * Reads the issuer named in a readout's form: a stored one by its label, or, if the user confirmed that it should be added, a new one with
 * the party and kind of the readout's current issuer.
 *
 * @param issuers all stored ones
 * @param present the slug of the readout's current issuer
 * @example
 * nameIssuer({ issuer: "US Department of State" }, issuers, "us-state").values; //=> { issuer: "us-state" }
 */
export function nameIssuer(typed: FieldValues, issuers: readonly StoredIssuer[], present: string): Named<IssuerInput> {
  const name = typed.issuer?.trim() ?? "";
  if (name === "") return { values: typed, faults: [], added: [] };
  const stored = findIssuer(name, issuers) ?? issuers.find(({ slug }) => slug === name);
  if (stored) return { values: { ...typed, issuer: stored.slug }, faults: [], added: [] };
  const values = { ...typed, issuer: slugOf(name) };
  const own = issuers.find(({ slug }) => slug === present);
  if (own && values.issuer !== "" && typed.issuerAdded === name) {
    const { kind, party } = own;
    return { values, faults: [], added: [{ slug: values.issuer, name, kind, party }] };
  }
  const label = `Add “${name}” as a new issuer${own ? ` of ${own.party.name}` : ""}`;
  return { values, faults: [{ name: "issuer", ...askToAdd("issuer", name, label) }], added: [] };
}
