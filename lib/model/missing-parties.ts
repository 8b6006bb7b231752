import type { ReadoutKind } from "./vocabularies";

/** A readout as far as it says who has been heard from. */
interface Heard {
  kind: ReadoutKind;
  issuer: { party: { slug: string } };
}

/**
 * The parties of a call of which no account of their own is stored. A press report is none, whosever agency wrote it.
 *
 * @returns in their order
 * @example
 * missingParties([us, azerbaijan], [{ kind: "official-statement", issuer: { party: us } }]); //=> [azerbaijan]
 */
export function missingParties<T extends { slug: string }>(parties: readonly T[], readouts: readonly Heard[]): T[] {
  const heardFrom = new Set(readouts.flatMap(({ kind, issuer }) => (kind === "press-report" ? [] : issuer.party.slug)));
  return parties.filter(({ slug }) => !heardFrom.has(slug));
}
