import type { OpenedCall } from "./call-list";
import { SIDES } from "../comparisons/sides";
import type { ReadoutKind } from "./vocabularies";

/** A readout as far as it says who has been heard from. */
interface Heard {
  kind: ReadoutKind;
  issuer: { party: { slug: string } };
}

/**
 * The parties of a call of which no account of their own is stored. A transcript that a party publishes is one; a press report is none,
 * whosever agency wrote it.
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
 * Whether a call opens with a press report for want of an account of one side: that it is missing is the finding then.
 *
 * @example
 * isAgainstReport({ call: { …, missing: [azerbaijan] }, opening: { …, sides: { left: statement, right: report } } }); //=> true
 */
export const isAgainstReport = ({ call, opening }: Pick<OpenedCall, "call" | "opening">): boolean =>
  call.missing.length > 0 && SIDES.some((side) => opening?.sides[side].kind === "press-report");
