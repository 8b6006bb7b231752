import type { ChainStepView } from "../../model/dyads/chains";

/** What became of a sentence since the readout before. */
export type Wording = "first" | "same" | "changed" | "rewritten";

/**
 * What became of a sentence since the readout before: "rewritten" where so much changed that no word diff can be read.
 *
 * @example
 * wordingOf({ ...step, since: null }); //=> "first"
 */
export function wordingOf({ since }: Pick<ChainStepView, "since">): Wording {
  if (!since) return "first";
  if (!since.parts) return "rewritten";
  return since.parts.every(({ state }) => state === "same") ? "same" : "changed";
}
