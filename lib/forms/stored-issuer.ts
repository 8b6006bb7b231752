import type { StoredIssuer } from "../model/calls/calls";

const fold = (name: string) => name.trim().replace(/\s+/g, " ").toLocaleLowerCase();

const withParty = ({ name, party }: StoredIssuer) => `${name} (${party.name})`;

/**
 * The labels of stored issuers in forms: each by its name, with its party if several have the same name.
 *
 * @returns one label for each, in their order
 * @example
 * issuerLabels([chileanMinistry, peruvianMinistry, stateDepartment]);
 * //=> ["Ministry of Foreign Affairs (Chile)", "Ministry of Foreign Affairs (Peru)", "US Department of State"]
 */
export function issuerLabels(issuers: readonly StoredIssuer[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of issuers) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  return issuers.map((issuer) => (counts.get(fold(issuer.name))! > 1 ? withParty(issuer) : issuer.name));
}

/**
 * The stored issuer that a form names, by its label or its name, ignoring case and spaces. If several have the name, the first.
 *
 * @returns undefined for one that is not stored
 * @example
 * findIssuer("us department of state", issuers)?.slug; //=> "us-state-department"
 */
export function findIssuer(typed: string, issuers: readonly StoredIssuer[]): StoredIssuer | undefined {
  const wanted = fold(typed);
  return (
    issuers.find((issuer) => fold(withParty(issuer)) === wanted) ?? issuers.find(({ name }) => fold(name) === wanted)
  );
}
