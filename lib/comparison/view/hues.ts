import type { Side } from "../../model/comparisons/comparison";
import type { Hue } from "../../model/comparisons/hues";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { SENT_CALL } from "../sent-pair";

/** What a side is ordered by: its issuer, and what separates two readouts of one issuer. */
const rankOf = ({ call, readout }: ReadoutPair[Side]): (string | number)[] => [
  readout.issuer.slug,
  call.date,
  call.slug,
  readout.slug,
  readout.revision.number,
];

function isBehind(one: (string | number)[], other: (string | number)[]): boolean {
  const differing = one.findIndex((part, i) => part !== other[i]);
  return differing >= 0 && one[differing]! > other[differing]!;
}

/**
 * The hue of each side. It belongs to the issuer: it stays when the sides are swapped, and is the same in every call of the two. Of two
 * issuers that whose slug is later in the alphabet has the first hue; texts that belong to nobody yet have the hues of their sides.
 *
 * @example
 * assignHues(pair);                                   //=> { left: "a", right: "b" }
 * assignHues({ left: pair.right, right: pair.left }); //=> { left: "b", right: "a" }
 */
export function assignHues({ left, right }: ReadoutPair): Record<Side, Hue> {
  const isUnsaved = left.call.slug === SENT_CALL;
  return isUnsaved || isBehind(rankOf(left), rankOf(right)) ? { left: "a", right: "b" } : { left: "b", right: "a" };
}
