import type { Side } from "../../model/comparisons/comparison";
import { huesOf, type Hue } from "../../model/comparisons/hues";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { SENT_CALL } from "../sent-pair";

/**
 * The hue of each side of a pair. Texts that were only sent to be compared have no issuer, and get the hues of their sides.
 *
 * @example
 * assignHues(pair);                                   //=> { left: "a", right: "b" }
 * assignHues({ left: pair.right, right: pair.left }); //=> { left: "b", right: "a" }
 */
export const assignHues = (pair: ReadoutPair): Record<Side, Hue> =>
  pair.left.call.slug === SENT_CALL ? { left: "a", right: "b" } : huesOf(pair);
