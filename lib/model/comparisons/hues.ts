import type { Side } from "./comparison";

/** The two hues that set issuers apart: "a" has a single rule, "b" a double one. */
export type Hue = "a" | "b";

/** What the hue of a side depends on. */
export interface Hued {
  call: { slug: string; date: string };
  readout: { slug: string; issuer: { slug: string }; revision?: { number: number } };
}

/** What a side is ordered by: its issuer, and what separates two readouts of one issuer. */
const rankOf = ({ call, readout }: Hued): (string | number)[] => [
  readout.issuer.slug,
  call.date,
  call.slug,
  readout.slug,
  readout.revision?.number ?? 0,
];

function isBehind(one: (string | number)[], other: (string | number)[]): boolean {
  const differing = one.findIndex((part, i) => part !== other[i]);
  return differing >= 0 && one[differing]! > other[differing]!;
}

/**
 * The hue of each side. It belongs to the issuer: it stays when the sides are swapped, and is the same in every call of the two, in lists,
 * on pages and in pictures. Of two issuers that whose slug is later in the alphabet has the first hue.
 *
 * @example
 * huesOf({ left: us, right: azerbaijan }); //=> { left: "a", right: "b" }
 * huesOf({ left: azerbaijan, right: us }); //=> { left: "b", right: "a" }
 */
export const huesOf = ({ left, right }: Record<Side, Hued>): Record<Side, Hue> =>
  isBehind(rankOf(left), rankOf(right)) ? { left: "a", right: "b" } : { left: "b", right: "a" };
