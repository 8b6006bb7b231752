import type { Party } from "../model/calls/calls";
import type { Resources } from "../model/resources";
import type { PartyInput } from "../schema/call-input";
import type { FieldFault } from "../schema/field-faults";
import { findParty } from "./find-party";
import type { FieldValues } from "./form";
import { slugOf } from "./slug";

/** The fields of a form with slugs in place of names, and the parties to be stored first. */
export interface Named<T> {
  values: FieldValues;
  /** Names that are not stored: for each the form asks whether to add it. */
  faults: FieldFault[];
  /** What the user confirmed to be added. */
  added: T[];
}

const FIELD = /^parties\.\d{1,2}\.party$/;

const fold = (name: string) => name.trim().toLocaleLowerCase();

/**
 * Reads the parties named in a form: stored ones by their name, or by another name in the gazetteer; a new one if the user confirmed that
 * it should be added.
 *
 * @param parties all that are stored
 * @example
 * nameParties({ "parties.0.party": "USA" }, parties, resources).values; //=> { "parties.0.party": "united-states" }
 */
export function nameParties(typed: FieldValues, parties: readonly Party[], resources: Resources): Named<PartyInput> {
  const named: Named<PartyInput> = { values: { ...typed }, faults: [], added: [] };
  for (const [field, value] of Object.entries(typed)) {
    const name = value.trim();
    if (!FIELD.test(field) || name === "") continue;
    const known = findParty(name, resources);
    const wanted = [name, known?.name ?? name].map(fold);
    const stored =
      parties.find((party) => wanted.includes(fold(party.name))) ?? parties.find(({ slug }) => slug === name);
    const slug = stored?.slug ?? slugOf(name);
    named.values[field] = slug;
    if (stored) continue;
    if (slug !== "" && typed[`${field}Added`] === name)
      named.added.push({ slug, name, adjective: known?.adjective ?? name });
    else named.faults.push({ name: field, ...askToAdd(field, name, `Add “${name}” as a new party`) });
  }
  return named;
}

/**
 * The question whether to add something that is not stored.
 *
 * @param label of the answer
 * @example
 * askToAdd("issuer", "Ministry of Velmora", "Add it").confirmation.name; //=> "issuerAdded"
 */
export const askToAdd = (field: string, name: string, label: string): Omit<FieldFault, "name"> => ({
  message: `“${name}” is not stored yet. Add it, or choose one that is.`,
  confirmation: { name: `${field}Added`, value: name, label },
});
