import type { OpenedCall } from "./call-list";
import { SIDES } from "../comparisons/sides";
import type { ReadoutKind } from "./vocabularies";

/** The parts of a readout that decide whose account it is. */
interface Heard {
  kind: ReadoutKind;
  issuer: { party: { slug: string } };
}

/**
 * The parties of a call whose own account is not stored. A transcript that a party publishes counts as its account; a press report never
 * does, whichever agency wrote it.
 *
 * @returns in their order
 * @example
 * missingParties([us, azerbaijan], [{ kind: "official-statement", issuer: { party: us } }]); //=> [azerbaijan]
 */
export function missingParties<T extends { slug: string }>(parties: readonly T[], readouts: readonly Heard[]): T[] {
  const heardFrom = new Set(readouts.flatMap(({ kind, issuer }) => (kind === "press-report" ? [] : issuer.party.slug)));
  return parties.filter(({ slug }) => !heardFrom.has(slug));
}

/**
 * Whether a call opens with a press report because one side's account is missing; that it is missing is then the finding.
 *
 * @example
 * isAgainstReport({ call: { …, missing: [azerbaijan] }, opening: { …, sides: { left: statement, right: report } } }); //=> true
 */
export const isAgainstReport = ({ call, opening }: Pick<OpenedCall, "call" | "opening">): boolean =>
  call.missing.length > 0 && SIDES.some((side) => opening?.sides[side].kind === "press-report");
