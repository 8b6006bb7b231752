import type { ChainStepView } from "../../model/dyads/chains";

/** What happened to a sentence since the previous readout. */
export type Wording = "first" | "same" | "changed" | "rewritten";

/**
 * What happened to a sentence since the previous readout: "rewritten" if so much changed that no word diff can be read.
 *
 * @example
 * wordingOf({ ...step, since: null }); //=> "first"
 */
export function wordingOf({ since }: Pick<ChainStepView, "since">): Wording {
  if (!since) return "first";
  if (!since.parts) return "rewritten";
  return since.parts.every(({ state }) => state === "same") ? "same" : "changed";
}
