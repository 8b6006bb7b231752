import type { Side } from "./comparison";

/** The two hues of issuers: "a" has a single rule, "b" a double one. */
export type Hue = "a" | "b";

/** What the hue of a side depends on. */
export interface Hued {
  call: { slug: string; date: string };
  readout: { slug: string; issuer: { slug: string }; revision?: { number: number } };
}

/** A side's sort key: its issuer, and what tells two readouts of one issuer apart. */
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
 * The hue of each side. It belongs to the issuer: it stays the same when sides are swapped, and in every call, list, page and picture of
 * the two. Of two issuers, the one whose slug sorts later has the first hue.
 *
 * @example
 * huesOf({ left: us, right: azerbaijan }); //=> { left: "a", right: "b" }
 * huesOf({ left: azerbaijan, right: us }); //=> { left: "b", right: "a" }
 */
export const huesOf = ({ left, right }: Record<Side, Hued>): Record<Side, Hue> =>
  isBehind(rankOf(left), rankOf(right)) ? { left: "a", right: "b" } : { left: "b", right: "a" };
