import { refusalSentence } from "../../messages/comparisons/coverage";
import { nameSides } from "../../messages/comparisons/sides";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Refusal } from "../../model/comparisons/comparison";
import type { RefusedView } from "../../model/comparisons/comparison-view";

/**
 * Two readouts that are not compared, and why.
 *
 * @example
 * toText(viewRefusal(pair, { kind: "refusal", side: "left", reason: "text-too-long" }).message);
 * //=> "The US readout is too long to compare."
 */
export const viewRefusal = (pair: ReadoutPair, { side, reason }: Refusal): RefusedView => ({
  kind: "refused",
  pair,
  side,
  reason,
  message: refusalSentence(reason, nameSides(pair)[side].readout),
});
