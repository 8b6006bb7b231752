import type { NameFault } from "../../addresses/name-path";
import type { NameChange } from "../../model/calls/names";
import { named, plural, say, type Message } from "../parts/message";

/** The words of the pages of parties and issuers. */
export const NAMES = {
  title: "Parties and issuers",
  intro:
    "Every country, organisation and issuer in the library. Correct a name, or merge two entries that are the same: former addresses keep working.",
  correct: "Correct or merge",
  correctHere: "correct a name, or merge two that are the same.",
  save: "Save the names",
  saveIssuer: "Save the issuer",
  merge: "Merge into it",
  mergeInto: "The same as",
  choose: "Choose…",
  issuers: "Issuers",
  history: "History",
  allCalls: "All calls, with search and filters",
};

/** Why a correction or a merge failed. */
export const NAME_FAULT_SENTENCES: Record<NameFault, string> = {
  "not-valid": "A name is one line, and a short name has lower-case letters, digits and hyphens.",
  taken: "Another party or issuer has or once had this short name.",
  "same-call": "The two take part in one call, so they are not the same.",
  missing: "Nothing was merged: choose a different stored one.",
};

/**
 * A correction or a merge in words.
 *
 * @example
 * toText(describeChange(change)); //=> "Turkey was renamed Türkiye"
 */
export function describeChange({ kind, before, after }: NameChange): Message {
  const [from, to] = [named(before.name), named(after.name)];
  if (kind.endsWith("merged")) return say`${from} (${named(before.slug)}) was merged into ${to}`;
  if (before.slug !== after.slug) return say`${from} (${named(before.slug)}) was renamed ${to} (${named(after.slug)})`;
  return say`${from} was renamed ${to}`;
}

/**
 * How many calls a party takes part in.
 *
 * @example
 * toText(callsOfParty(12)); //=> "12 calls"
 */
export const callsOfParty = (calls: number): Message => plural(calls, "call");

/**
 * How many readouts an issuer has.
 *
 * @example
 * toText(readoutsOfIssuer(1)); //=> "1 readout"
 */
export const readoutsOfIssuer = (readouts: number): Message => plural(readouts, "readout");

/**
 * The label, for screen readers, of the choice of the entry to merge into.
 *
 * @param name of the entry that is merged
 * @example
 * mergeLabel("Turkey"); //=> "The same as: Turkey"
 */
export const mergeLabel = (name: string): string => `${NAMES.mergeInto}: ${name}`;

/**
 * The label, for screen readers, of the link to an entry's page.
 *
 * @example
 * correctLabel("Turkey"); //=> "Correct or merge: Turkey"
 */
export const correctLabel = (name: string): string => `${NAMES.correct}: ${name}`;
